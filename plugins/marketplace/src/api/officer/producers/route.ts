import { asOf, officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfficerProducersAnswer } from "../../../http"
import { readOfficerProducers } from "../../../queries/onboarding/read-officer-producers"
import type { OfficerListProducers } from "./validators"

export const GET = async (
  req: MedusaRequest<unknown, OfficerListProducers>,
  res: MedusaResponse<OfficerProducersAnswer>
) => {
  const found = await readOfficerProducers(req.scope, officerScopeOf(req.scope), req.validatedQuery)
  res.json({ ...found, as_of: asOf(req.scope) })
}
