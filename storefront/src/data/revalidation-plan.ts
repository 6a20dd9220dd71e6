import { z } from "zod"
import { isCacheEntry, tagsToClear } from "./cache-manifest"

const Announcement = z.object({
  entries: z.array(z.object({ entry: z.string(), key: z.string().max(200).default("") })).max(500),
})

export type RevalidationPlan = { tags: string[]; unknown: string[] }

/**
 * Which tags an announcement of the backend clears. Names that no read uses are reported, not refused: a newer backend
 * may announce more than this storefront shows. Null when the body is no announcement.
 */
export function planRevalidation(body: string): RevalidationPlan | null {
  const announcement = Announcement.safeParse(parseJson(body))
  if (!announcement.success) return null
  const tags = new Set<string>()
  const unknown = new Set<string>()
  for (const { entry, key } of announcement.data.entries) {
    if (isCacheEntry(entry)) for (const tag of tagsToClear(entry, key)) tags.add(tag)
    else unknown.add(entry)
  }
  return { tags: [...tags], unknown: [...unknown] }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON is not an announcement; the schema refuses undefined.
    return undefined
  }
}
