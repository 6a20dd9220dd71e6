import { asOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProducerOrdersAnswer } from "../../../http/producer-orders"
import {
  readProducerOrderCounters,
  readProducerOrders,
} from "../../../queries/producer-orders/read-producer-orders"
import type { ProducerListOrders } from "../../../api/_orders/validators"

export const GET = async (
  req: MedusaRequest<unknown, ProducerListOrders>,
  res: MedusaResponse<ProducerOrdersAnswer>
) => {
  const scope = producerScopeOf(req.scope)
  const { state, ...request } = req.validatedQuery
  const [page, counters] = await Promise.all([
    readProducerOrders(req.scope, scope, { ...request, states: state }),
    readProducerOrderCounters(req.scope, scope),
  ])
  res.json({ ...page, counters, as_of: asOf(req.scope) })
}
