import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ShopperOrderAnswer } from "../../../../../../../http/producer-orders"
import { readShopperOrder } from "../../../../../../../queries/producer-orders/read-order-parts"
import { requestOrderReturnWorkflow } from "../../../../../../../workflows"
import { idOf, partIdOf, shopperParty } from "../../../../../../../api/_orders/party"
import type { StoreRequestReturn } from "../../../../../../../api/_orders/validators"

export const POST = async (
  req: MedusaRequest<StoreRequestReturn>,
  res: MedusaResponse<ShopperOrderAnswer>
) => {
  const party = await shopperParty(req)
  await requestOrderReturnWorkflow(req.scope).run({
    input: { id: partIdOf(req), party, ...req.validatedBody },
  })
  const as_of = asOf(req.scope)
  res.json({ ...(await readShopperOrder(req.scope, idOf(req), as_of)), as_of })
}
