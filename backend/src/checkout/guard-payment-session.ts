import { readBasketWorkflow } from "@cholang/marketplace/workflows"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { paymentProblem } from "./basket-rules"

const CartLinkRow = z.object({ cart_id: z.string() })
const Chosen = z.object({ provider_id: z.string() })

/**
 * Refuses a way to pay as soon as it is chosen, so that nobody fills in a whole checkout for nothing. The completion of
 * the cart judges again: what is in a basket may change in between.
 */
export async function guardPaymentSession(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const chosen = Chosen.safeParse(req.body)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: req.params["id"] },
  })
  const [link] = CartLinkRow.array().parse(data)

  if (chosen.success && link) {
    const { result: basket } = await readBasketWorkflow(req.scope).run({
      input: { cart_id: link.cart_id },
    })
    const refusal = basket && paymentProblem(basket, chosen.data.provider_id)
    if (refusal) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, refusal.message, refusal.code)
    }
  }
  next()
}
