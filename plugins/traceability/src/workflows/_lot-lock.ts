/** Moves of one lot wait for each other this long, and a crashed one blocks the next no longer than its lease. */
export const LOT_LOCK_WAIT_SECONDS = 5
export const LOT_LOCK_TTL_SECONDS = 30
