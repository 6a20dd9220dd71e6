import { asOf, officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ListAuditAnswer } from "../../../http"
import { readRecordHistory } from "../../../queries/read-audit"
import { OfficerReadHistory } from "../../_account/validators"

export const GET = async (req: MedusaRequest, res: MedusaResponse<ListAuditAnswer>) => {
  const { cursor, record_type, record_id } = OfficerReadHistory.parse(req.validatedQuery)
  const scope = officerScopeOf(req.scope)
  const record = { record_type, record_id }
  res.json(await readRecordHistory(req.scope, scope, record, { cursor }, asOf(req.scope)))
}
