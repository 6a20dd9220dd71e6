import { asOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProducerOrderAnswer } from "../../../../../http/producer-orders"
import { readProducerOrder } from "../../../../../queries/producer-orders/read-order-parts"
import { cancelProducerOrderWorkflow } from "../../../../../workflows"
import { idOf, producerParty } from "../../../../../api/_orders/party"
import type { GiveReason } from "../../../../../api/_orders/validators"

export const POST = async (
  req: MedusaRequest<GiveReason>,
  res: MedusaResponse<ProducerOrderAnswer>
) => {
  const id = idOf(req)
  await cancelProducerOrderWorkflow(req.scope).run({
    input: {
      id,
      party: producerParty(req),
      lines: null,
      reason: req.validatedBody.reason,
      is_undelivered: true,
    },
  })
  const producer_order = await readProducerOrder(req.scope, producerScopeOf(req.scope), id)
  res.json({ producer_order, as_of: asOf(req.scope) })
}
