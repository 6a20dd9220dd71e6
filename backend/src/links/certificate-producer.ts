import MarketplaceModule from "@cholang/marketplace/modules/marketplace"
import OcopModule from "@cholang/ocop/modules/ocop"
import { defineLink } from "@medusajs/framework/utils"

/** A certificate, joined with the producer that holds it: `ocop_certificate.producer` in a query. */
export default defineLink(
  { linkable: OcopModule.linkable.ocopCertificate, field: "producer_id" },
  MarketplaceModule.linkable.producer,
  { readOnly: true }
)
