import IndicationsModule from "@cholang/geographical-indications/modules/geographical-indications"
import MarketplaceModule from "@cholang/marketplace/modules/marketplace"
import { defineLink } from "@medusajs/framework/utils"

/** A right to use an indication, joined with the producer that holds it: `indication_right.producer` in a query. */
export default defineLink(
  { linkable: IndicationsModule.linkable.indicationRight, field: "producer_id" },
  MarketplaceModule.linkable.producer,
  { readOnly: true }
)
