import { asOf, officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfficerListingsAnswer } from "../../../http"
import { readOfficerListings } from "../../../queries/listings/read-officer-listings"
import type { OfficerListListings } from "./validators"

export const GET = async (
  req: MedusaRequest<unknown, OfficerListListings>,
  res: MedusaResponse<OfficerListingsAnswer>
) => {
  const page = await readOfficerListings(req.scope, officerScopeOf(req.scope), req.validatedQuery)
  res.json({ ...page, as_of: asOf(req.scope) })
}
