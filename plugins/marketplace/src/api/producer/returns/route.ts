import { asOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderReturnsAnswer } from "../../../http/producer-orders"
import { readOrderReturns } from "../../../queries/producer-orders/read-order-returns"
import type { ProducerListReturns } from "../../../api/_orders/validators"

export const GET = async (
  req: MedusaRequest<unknown, ProducerListReturns>,
  res: MedusaResponse<OrderReturnsAnswer>
) => {
  const { open, ...page } = req.validatedQuery
  const returns = await readOrderReturns(req.scope, producerScopeOf(req.scope), {
    ...page,
    open: open === "true",
  })
  res.json({ ...returns, as_of: asOf(req.scope) })
}
