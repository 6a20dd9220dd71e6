import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { loadBasketStep, type LoadBasketStepInput } from "./steps/load-basket"

export type ReadBasketWorkflowInput = LoadBasketStepInput

/**
 * The basket of a cart as the rules of the marketplace see it; null once the cart has become an order.
 *
 * @summary Read a basket.
 */
export const readBasketWorkflow = createWorkflow(
  "read-basket",
  (input: ReadBasketWorkflowInput) => new WorkflowResponse(loadBasketStep(input))
)
