import { asOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ListAuditAnswer } from "../../../http"
import { readProducerAudit } from "../../../queries/read-audit"
import { ListAuditParams } from "../../_account/validators"

export const GET = async (req: MedusaRequest, res: MedusaResponse<ListAuditAnswer>) => {
  const scope = producerScopeOf(req.scope)
  res.json(
    await readProducerAudit(
      req.scope,
      scope,
      ListAuditParams.parse(req.validatedQuery),
      asOf(req.scope)
    )
  )
}
