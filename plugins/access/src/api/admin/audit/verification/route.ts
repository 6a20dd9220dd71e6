import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AuditVerification } from "../../../../http"
import { verifyAuditChain } from "../../../../queries/read-audit"

export const GET = async (req: MedusaRequest, res: MedusaResponse<AuditVerification>) => {
  res.json(await verifyAuditChain(req.scope))
}
