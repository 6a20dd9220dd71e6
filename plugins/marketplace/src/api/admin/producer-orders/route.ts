import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminProducerOrdersAnswer } from "../../../http/producer-orders"
import { readAllProducerOrders } from "../../../queries/producer-orders/read-producer-orders"
import type { AdminListProducerOrders } from "../../../api/_orders/validators"

export const GET = async (
  req: MedusaRequest<unknown, AdminListProducerOrders>,
  res: MedusaResponse<AdminProducerOrdersAnswer>
) => {
  const { state, ...request } = req.validatedQuery
  const { rows, next_cursor } = await readAllProducerOrders(req.scope, {
    ...request,
    states: state,
  })
  res.json({ producer_orders: rows, next_cursor, as_of: asOf(req.scope) })
}
