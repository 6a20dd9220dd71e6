import { asOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProducerOrderAnswer } from "../../../../../http/producer-orders"
import { readProducerOrder } from "../../../../../queries/producer-orders/read-order-parts"
import { advanceProducerOrderWorkflow } from "../../../../../workflows"
import { idOf, producerParty } from "../../../../../api/_orders/party"

export const POST = async (req: MedusaRequest, res: MedusaResponse<ProducerOrderAnswer>) => {
  const id = idOf(req)
  await advanceProducerOrderWorkflow(req.scope).run({
    input: { id, party: producerParty(req), action: "deliver" },
  })
  const producer_order = await readProducerOrder(req.scope, producerScopeOf(req.scope), id)
  res.json({ producer_order, as_of: asOf(req.scope) })
}
