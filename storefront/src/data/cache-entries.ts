import "server-only"
import { cacheLife, cacheTag } from "next/cache"
import { connection } from "next/server"
import { cacheTags, type CacheEntry, lifetimeOf } from "./cache-manifest"

/** Call inside a "use cache" function. `validUntil` is the instant of the next change that no event will announce. */
export function cacheAs(entry: CacheEntry, key = "", validUntil: string | null = null): void {
  cacheLife(lifetimeOf(entry, validUntil, Date.now()))
  cacheTag(...cacheTags(entry, key))
}

/**
 * Await first in every read, outside of "use cache": the build has no backend, so nothing that needs data is
 * prerendered; at run time this does nothing and the page is rendered on its first request, whole, and cached.
 */
export async function atRunTime(): Promise<void> {
  if (process.env.NEXT_PHASE === "phase-production-build") await connection()
}
