import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ShopperOrderAnswer } from "../../../../../../../http/producer-orders"
import { readShopperOrder } from "../../../../../../../queries/producer-orders/read-order-parts"
import { answerOrderReturnWorkflow } from "../../../../../../../workflows"
import { idOf, shopperParty } from "../../../../../../../api/_orders/party"

export const POST = async (req: MedusaRequest, res: MedusaResponse<ShopperOrderAnswer>) => {
  const party = await shopperParty(req)
  await answerOrderReturnWorkflow(req.scope).run({
    input: {
      return_id: req.params["return_id"] ?? "",
      party,
      action: "withdraw",
      answer: null,
      restock: false,
    },
  })
  const as_of = asOf(req.scope)
  res.json({ ...(await readShopperOrder(req.scope, idOf(req), as_of)), as_of })
}
