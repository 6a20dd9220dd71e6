import MarketplaceModule from "@cholang/marketplace/modules/marketplace"
import TraceabilityModule from "@cholang/traceability/modules/traceability"
import { defineLink } from "@medusajs/framework/utils"

/** A lot, joined with its producer: `lot.producer` in a query. */
export default defineLink(
  { linkable: TraceabilityModule.linkable.lot, field: "producer_id" },
  MarketplaceModule.linkable.producer,
  { readOnly: true }
)
