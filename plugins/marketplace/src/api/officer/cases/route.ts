import { asOf, officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CasesAnswer } from "../../../http"
import { readCases } from "../../../queries/care/read-cases"
import type { ListCases } from "../../../api/_care/validators"

export const GET = async (
  req: MedusaRequest<unknown, ListCases>,
  res: MedusaResponse<CasesAnswer>
) => {
  const as_of = asOf(req.scope)
  const reader = { party: "officer" as const, scope: officerScopeOf(req.scope) }
  res.json({ ...(await readCases(req.scope, reader, req.validatedQuery, as_of)), as_of })
}
