import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerOrderReturnWorkflow } from "../../../../../workflows"
import { idOf, producerParty } from "../../../../../api/_orders/party"
import type { ProducerAcceptReturn } from "../../../../../api/_orders/validators"

export const POST = async (
  req: MedusaRequest<ProducerAcceptReturn>,
  res: MedusaResponse<{ id: string; state: string }>
) => {
  const { result } = await answerOrderReturnWorkflow(req.scope).run({
    input: {
      return_id: idOf(req),
      party: producerParty(req),
      action: "accept",
      answer: req.validatedBody.answer,
      restock: false,
    },
  })
  res.json({ id: idOf(req), state: result.state })
}
