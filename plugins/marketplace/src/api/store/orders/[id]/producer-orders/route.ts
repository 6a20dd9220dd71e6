import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ShopperOrderAnswer } from "../../../../../http/producer-orders"
import { openOrder } from "../../../../../queries/care/order-access"
import { readShopperOrder } from "../../../../../queries/producer-orders/read-order-parts"
import { orderKeyOf } from "../../../../../api/_care/customer"
import { idOf } from "../../../../../api/_orders/party"

export const GET = async (req: MedusaRequest, res: MedusaResponse<ShopperOrderAnswer>) => {
  const as_of = asOf(req.scope)
  const order = await openOrder(req.scope, idOf(req), orderKeyOf(req))
  res.json({ ...(await readShopperOrder(req.scope, order.id, as_of)), as_of })
}
