import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { settleRefundWorkflow } from "../../../../../workflows"
import { idOf, operatorParty } from "../../../../../api/_orders/party"
import type { AdminPayRefund } from "../../../../../api/_orders/validators"

export const POST = async (
  req: MedusaRequest<AdminPayRefund>,
  res: MedusaResponse<{ id: string }>
) => {
  await settleRefundWorkflow(req.scope).run({
    input: {
      reversal_id: idOf(req),
      party: operatorParty(req),
      reference: req.validatedBody.reference,
    },
  })
  res.json({ id: idOf(req) })
}
