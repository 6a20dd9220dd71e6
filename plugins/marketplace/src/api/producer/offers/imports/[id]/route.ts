import { asOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfferImportAnswer } from "../../../../../http"
import { readOfferImport } from "../../../../../queries/listings/read-offer-import"
import { noSuch } from "../../../../../workflows/_refuse"

export const GET = async (req: MedusaRequest, res: MedusaResponse<OfferImportAnswer>) => {
  const id = req.params["id"] ?? ""
  const preview = await readOfferImport(req.scope, producerScopeOf(req.scope), id)
  if (preview === null) {
    throw noSuch("import", id)
  }
  res.json({ import: preview, as_of: asOf(req.scope) })
}
