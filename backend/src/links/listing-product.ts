import MarketplaceModule from "@cholang/marketplace/modules/marketplace"
import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"

/** What a producer says of a product, joined with the product: `listing.product` in a query. */
export default defineLink(
  { linkable: MarketplaceModule.linkable.listing, field: "product_id" },
  // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- the core types its linkables as any
  ProductModule.linkable.product,
  { readOnly: true }
)
