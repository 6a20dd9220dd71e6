import TraceabilityModule from "@cholang/traceability/modules/traceability"
import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"

/** A lot, joined with its product: `lot.product` in a query. */
export default defineLink(
  { linkable: TraceabilityModule.linkable.lot, field: "product_id" },
  // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- the core types its linkables as any
  ProductModule.linkable.product,
  { readOnly: true }
)
