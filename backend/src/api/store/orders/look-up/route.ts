import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { env } from "../../../../env"
import type { OrderLookUpAnswer } from "../../../../http"
import { orderAccessToken } from "../../../../orders/access-token"
import { findOrderByPhone } from "../../../../orders/find-order"
import type { StoreLookUpOrder } from "./validators"

export const POST = async (
  req: MedusaRequest<StoreLookUpOrder>,
  res: MedusaResponse<OrderLookUpAnswer>
) => {
  const { display_id, phone } = req.validatedBody
  const order = await findOrderByPhone(
    req.scope.resolve(ContainerRegistrationKeys.QUERY),
    display_id,
    phone
  )

  if (order === null) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "No order with that number and that telephone",
      "not_found"
    )
  }
  res.setHeader("Cache-Control", "no-store")
  res.json({ order: { id: order.id, access_token: orderAccessToken(order.id, env().JWT_SECRET) } })
}
