import { asOf, officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CaseAnswer } from "../../../../http"
import { readCase } from "../../../../queries/care/read-cases"

export const GET = async (req: MedusaRequest, res: MedusaResponse<CaseAnswer>) => {
  const as_of = asOf(req.scope)
  const reader = { party: "officer" as const, scope: officerScopeOf(req.scope) }
  const found = await readCase(req.scope, reader, req.params["id"] ?? "", as_of)
  res.json({ case: found, as_of })
}
