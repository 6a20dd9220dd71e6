import { officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { decideReportWorkflow } from "../../../../../workflows/decide-report"
import type { OfficerDecideReport } from "../../../../../api/_care/validators"

export const POST = async (
  req: MedusaRequest<OfficerDecideReport>,
  res: MedusaResponse<{ report: { id: string } }>
) => {
  const id = req.params["id"] ?? ""
  await decideReportWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, scope: officerScopeOf(req.scope) },
  })
  res.json({ report: { id } })
}
