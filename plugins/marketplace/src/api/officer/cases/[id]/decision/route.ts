import { asOf, officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CaseAnswer } from "../../../../../http"
import { readCase } from "../../../../../queries/care/read-cases"
import { decideCaseWorkflow } from "../../../../../workflows/decide-case"
import type { OfficerDecideCase } from "../../../../../api/_care/validators"

export const POST = async (
  req: MedusaRequest<OfficerDecideCase>,
  res: MedusaResponse<CaseAnswer>
) => {
  const id = req.params["id"] ?? ""
  const scope = officerScopeOf(req.scope)
  await decideCaseWorkflow(req.scope).run({ input: { ...req.validatedBody, scope, id } })
  const as_of = asOf(req.scope)
  const found = await readCase(req.scope, { party: "officer", scope }, id, as_of)
  res.json({ case: found, as_of })
}
