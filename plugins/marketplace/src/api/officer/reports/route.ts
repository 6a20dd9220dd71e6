import { asOf, officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReportsAnswer } from "../../../http"
import { readReports } from "../../../queries/care/read-moderation"
import type { ListReports } from "../../../api/_care/validators"

export const GET = async (
  req: MedusaRequest<unknown, ListReports>,
  res: MedusaResponse<ReportsAnswer>
) => {
  const reports = await readReports(req.scope, officerScopeOf(req.scope), req.validatedQuery)
  res.json({ ...reports, as_of: asOf(req.scope) })
}
