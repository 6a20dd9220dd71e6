/** Two hands on one draft or listing wait for each other this long; a crashed one blocks no longer than its lease. */
export const LISTING_LOCK_WAIT_SECONDS = 10
export const LISTING_LOCK_TTL_SECONDS = 60
