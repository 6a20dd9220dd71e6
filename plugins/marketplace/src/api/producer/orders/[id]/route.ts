import { asOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProducerOrderAnswer } from "../../../../http/producer-orders"
import { readProducerOrder } from "../../../../queries/producer-orders/read-order-parts"
import { idOf } from "../../../../api/_orders/party"

export const GET = async (req: MedusaRequest, res: MedusaResponse<ProducerOrderAnswer>) => {
  const producer_order = await readProducerOrder(req.scope, producerScopeOf(req.scope), idOf(req))
  res.json({ producer_order, as_of: asOf(req.scope) })
}
