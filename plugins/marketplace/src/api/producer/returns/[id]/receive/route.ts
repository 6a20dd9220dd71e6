import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerOrderReturnWorkflow } from "../../../../../workflows"
import { idOf, producerParty } from "../../../../../api/_orders/party"
import type { ProducerReceiveReturn } from "../../../../../api/_orders/validators"

export const POST = async (
  req: MedusaRequest<ProducerReceiveReturn>,
  res: MedusaResponse<{ id: string; state: string }>
) => {
  const { result } = await answerOrderReturnWorkflow(req.scope).run({
    input: {
      return_id: idOf(req),
      party: producerParty(req),
      action: "receive",
      answer: null,
      restock: req.validatedBody.restock,
    },
  })
  res.json({ id: idOf(req), state: result.state })
}
