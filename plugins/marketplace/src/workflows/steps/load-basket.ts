import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readBasket } from "../../queries/read-basket"

export type LoadBasketStepInput = {
  /** The cart whose basket is judged. */
  cart_id: string
}

/** Reads what the rules look at; null once the cart has become an order. */
export const loadBasketStep = createStep(
  "load-basket",
  async ({ cart_id }: LoadBasketStepInput, { container }) =>
    new StepResponse(await readBasket(container, cart_id))
)
