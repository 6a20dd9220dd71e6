import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refundOrderReturnWorkflow } from "../../../../../workflows"
import { idOf, producerParty } from "../../../../../api/_orders/party"
import type { ProducerRefundReturn } from "../../../../../api/_orders/validators"

export const POST = async (
  req: MedusaRequest<ProducerRefundReturn>,
  res: MedusaResponse<{ id: string; state: string; reversal_id: string | null }>
) => {
  const { result } = await refundOrderReturnWorkflow(req.scope).run({
    input: { return_id: idOf(req), party: producerParty(req), ...req.validatedBody },
  })
  res.json({ id: idOf(req), ...result })
}
