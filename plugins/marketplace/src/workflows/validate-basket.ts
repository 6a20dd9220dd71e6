import { createHook, createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { checkBasketStep } from "./steps/check-basket"
import { loadBasketStep } from "./steps/load-basket"

export type ValidateBasketWorkflowInput = {
  /** The cart that is about to become an order. */
  cart_id: string
}

/**
 * Refuses a cart that may not become an order. Runs inside the completion of the cart, before anything is written.
 *
 * @summary Validate a basket.
 * @property hooks.basketRules - Rules of other plugins over the same basket; throw a `MedusaError` with a code to refuse.
 */
export const validateBasketWorkflow = createWorkflow(
  "validate-basket",
  (input: ValidateBasketWorkflowInput) => {
    const loaded = loadBasketStep(input)
    const basket = checkBasketStep(loaded)
    const basketRules = createHook("basketRules", { basket })

    return new WorkflowResponse(basket, { hooks: [basketRules] })
  }
)
