import OcopModule from "@cholang/ocop/modules/ocop"
import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"

/** A certificate, joined with the product that it recognises: `ocop_certificate.product` in a query. */
export default defineLink(
  { linkable: OcopModule.linkable.ocopCertificate, field: "product_id" },
  // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- the core types its linkables as any
  ProductModule.linkable.product,
  { readOnly: true }
)
