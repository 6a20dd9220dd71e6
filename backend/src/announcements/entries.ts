import { CraftVillageEvents } from "@cholang/craft-villages/events"
import { IndicationEvents, IndicationRightEvents } from "@cholang/geographical-indications/events"
import { ListingEvents, ProducerEvents, ReviewEvents } from "@cholang/marketplace/events"
import { OcopCertificateEvents } from "@cholang/ocop/events"
import { TraceabilityEvents } from "@cholang/traceability/events"
import {
  InventoryEvents,
  ProductVariantWorkflowEvents,
  ProductWorkflowEvents,
} from "@medusajs/framework/utils"

/** A cached read of the storefront: one record of a kind, or the whole kind where the key is empty. */
export type CacheEntry = { entry: string; key: string }

/** Lists and pages on which a product appears. The event names an id and the pages a handle, so the kind is cleared. */
const WHERE_PRODUCTS_SHOW = ["catalog", "product", "sitemap"]
const WHERE_BADGES_SHOW = ["catalog", "product", "certificates", "indication", "passport"]

/** Which cached reads an event makes stale. What is not in the table changes nothing that visitors see. */
const STALE_AFTER: Record<string, readonly string[]> = {
  [ProductWorkflowEvents.CREATED]: WHERE_PRODUCTS_SHOW,
  [ProductWorkflowEvents.UPDATED]: WHERE_PRODUCTS_SHOW,
  [ProductWorkflowEvents.DELETED]: WHERE_PRODUCTS_SHOW,
  [ProductVariantWorkflowEvents.UPDATED]: WHERE_PRODUCTS_SHOW,
  [InventoryEvents.INVENTORY_LEVEL_UPDATED]: ["catalog", "product"],
  [ListingEvents.CREATED]: WHERE_PRODUCTS_SHOW,
  [ListingEvents.UPDATED]: WHERE_PRODUCTS_SHOW,
  [ProducerEvents.REGISTERED]: ["producer", "map", "sitemap"],
  [ProducerEvents.STATE_CHANGED]: ["producer", "catalog", "product", "map", "sitemap"],
  [ReviewEvents.CHANGED]: ["reviews"],
  [OcopCertificateEvents.RECORDED]: WHERE_BADGES_SHOW,
  [OcopCertificateEvents.EXTENDED]: WHERE_BADGES_SHOW,
  [OcopCertificateEvents.REVOKED]: WHERE_BADGES_SHOW,
  [IndicationEvents.REGISTERED]: ["indication", "sitemap"],
  [IndicationRightEvents.GRANTED]: WHERE_BADGES_SHOW,
  [IndicationRightEvents.STATE_CHANGED]: WHERE_BADGES_SHOW,
  [CraftVillageEvents.VILLAGE_REGISTERED]: ["village", "map", "sitemap"],
  [CraftVillageEvents.ARTISAN_REGISTERED]: ["artisan", "village", "sitemap"],
  [TraceabilityEvents.LOT_RELEASED]: ["passport", "product"],
  [TraceabilityEvents.LOT_MOVED]: ["passport", "product"],
  [TraceabilityEvents.RECALL_ISSUED]: ["passport", "product"],
  [TraceabilityEvents.EVENT_RECORDED]: ["passport"],
}

export const ANNOUNCED_EVENTS = Object.keys(STALE_AFTER)

export function staleAfter(eventName: string): CacheEntry[] {
  return (STALE_AFTER[eventName] ?? []).map((entry) => ({ entry, key: "" }))
}
