import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readBasket } from "../../queries/read-basket"

export type LoadOpenBasketStepInput = { cart_id: string }

/** Reads what the rules look at. A cart that has become an order is none to judge again. */
export const loadOpenBasketStep = createStep(
  "load-open-basket",
  async ({ cart_id }: LoadOpenBasketStepInput, { container }) => {
    const basket = await readBasket(container, cart_id)

    if (basket === null) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Cart ${cart_id} has become an order`,
        "already_ordered"
      )
    }
    return new StepResponse(basket)
  }
)
