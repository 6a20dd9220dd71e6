import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ListAuditAnswer } from "../../../http"
import { readAuditLog } from "../../../queries/read-audit"
import { ListAuditParams } from "../../_account/validators"

export const GET = async (req: MedusaRequest, res: MedusaResponse<ListAuditAnswer>) => {
  res.json(
    await readAuditLog(req.scope, ListAuditParams.parse(req.validatedQuery), asOf(req.scope))
  )
}
