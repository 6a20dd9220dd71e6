import { asOf, officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ListAuditAnswer } from "../../../http"
import { readOfficerAudit } from "../../../queries/read-audit"
import { ListAuditParams } from "../../_account/validators"

export const GET = async (req: MedusaRequest, res: MedusaResponse<ListAuditAnswer>) => {
  const scope = officerScopeOf(req.scope)
  res.json(
    await readOfficerAudit(
      req.scope,
      scope,
      ListAuditParams.parse(req.validatedQuery),
      asOf(req.scope)
    )
  )
}
