import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ANNOUNCED_EVENTS } from "../announcements/entries"
import { PRODUCT_EVENTS } from "../catalog/ingest"

/** Who listens to what in this process, by the id that each subscribed with. */
const LISTENERS: Record<string, readonly string[]> = {
  "search-ingestion": PRODUCT_EVENTS,
  "announce-changes": ANNOUNCED_EVENTS,
}

/**
 * Ends the listening of this process: the seed rebuilds the search index once, at its end, and a row written at each of
 * a thousand events would be written for nothing. Workers of other processes go on.
 */
export function quietEvents(container: ExecArgs["container"]): void {
  const bus = container.resolve(Modules.EVENT_BUS)
  for (const [subscriberId, events] of Object.entries(LISTENERS)) {
    for (const event of events) {
      bus.unsubscribe(event, () => Promise.resolve(), { subscriberId })
    }
  }
}
