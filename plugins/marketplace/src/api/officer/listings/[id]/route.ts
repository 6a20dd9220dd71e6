import { asOf, officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfficerListingAnswer } from "../../../../http"
import { readOfficerListing } from "../../../../queries/listings/read-officer-listings"
import { noSuch } from "../../../../workflows/_refuse"

export const GET = async (req: MedusaRequest, res: MedusaResponse<OfficerListingAnswer>) => {
  const id = req.params["id"] ?? ""
  const review = await readOfficerListing(req.scope, officerScopeOf(req.scope), id)
  if (review === null) {
    throw noSuch("draft", id)
  }
  res.json({ review, as_of: asOf(req.scope) })
}
