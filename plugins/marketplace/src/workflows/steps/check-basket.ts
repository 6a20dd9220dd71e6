import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type Basket, basketRefusals } from "../../domain"

/** Refuses a basket that breaks a rule of the marketplace; the error's code says which. */
export const checkBasketStep = createStep("check-basket", (basket: Basket | null) => {
  if (basket === null) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "The cart has become an order already",
      "already_ordered"
    )
  }
  const [refusal] = basketRefusals(basket)
  if (refusal) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, refusal.message, refusal.code)
  }
  return new StepResponse(basket)
})
