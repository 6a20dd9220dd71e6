/**
 * Every shared cached read of the storefront: how long it lives (seconds) and the tag that clears it. The backend
 * names one of these entries in `/api/revalidate`; besides, no entry outlives the moment at which a star, a right or a
 * recall that it shows begins or ends. What belongs to a visitor (basket, order) is never in here.
 */
const CACHE_ENTRIES = {
  catalog: { stale: 30, revalidate: 600, expire: 86_400 },
  reviews: { stale: 30, revalidate: 600, expire: 86_400 },
  product: { stale: 30, revalidate: 3_600, expire: 86_400 },
  village: { stale: 60, revalidate: 3_600, expire: 86_400 },
  artisan: { stale: 60, revalidate: 3_600, expire: 86_400 },
  producer: { stale: 60, revalidate: 3_600, expire: 86_400 },
  indication: { stale: 60, revalidate: 3_600, expire: 86_400 },
  certificates: { stale: 60, revalidate: 3_600, expire: 86_400 },
  passport: { stale: 30, revalidate: 300, expire: 3_600 },
  map: { stale: 60, revalidate: 3_600, expire: 86_400 },
  "administrative-units": { stale: 300, revalidate: 86_400, expire: 604_800 },
  sitemap: { stale: 60, revalidate: 3_600, expire: 86_400 },
} as const

export type CacheEntry = keyof typeof CACHE_ENTRIES

export type Lifetime = { stale: number; revalidate: number; expire: number }

export function isCacheEntry(name: string): name is CacheEntry {
  return Object.hasOwn(CACHE_ENTRIES, name)
}

/** What distinguishes a list from a record of its kind; no handle looks like it. */
const LIST_KEY = "*"

/** Tags of one read: the record (or the list, when `key` is empty) and its whole kind. */
export function cacheTags(entry: CacheEntry, key: string): [string, string] {
  return [`${entry}:${key === "" ? LIST_KEY : key}`, entry]
}

/** Tags that an event clears: a record and the lists of its kind, or the whole kind when no record is named. */
export function tagsToClear(entry: CacheEntry, key: string): string[] {
  return key === "" ? [entry] : [`${entry}:${key}`, `${entry}:${LIST_KEY}`]
}

/** A page that shows a dated star or right looks again this often while the date is less than a day away. */
const NEAR_BOUNDARY_REVALIDATE_SECONDS = 300
const DAY_SECONDS = 86_400

/** The midnight in Viet Nam at which a producer takes orders again; no event announces it. */
export function endOfClosure(closure: { ends_on: string } | null): string | null {
  return closure === null ? null : `${closure.ends_on}T17:00:00.000Z`
}

/**
 * How long an entry may live: it expires at `validUntil`, the next boundary of an interval that it shows, at the
 * latest. (A page made later from the same entry counts from its own making; hence the shorter look-again.)
 */
export function lifetimeOf(entry: CacheEntry, validUntil: string | null, nowMs: number): Lifetime {
  const { stale, revalidate, expire } = CACHE_ENTRIES[entry]
  if (validUntil === null) return { stale, revalidate, expire }
  const left = Math.max(2, Math.floor((Date.parse(validUntil) - nowMs) / 1000))
  const again =
    left < DAY_SECONDS ? Math.min(revalidate, NEAR_BOUNDARY_REVALIDATE_SECONDS) : revalidate
  return {
    stale: Math.min(stale, left),
    revalidate: Math.min(again, left - 1),
    expire: Math.min(expire, left),
  }
}
