import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  forgetSavedProductsStep,
  type ForgetSavedProductsStepInput,
} from "./steps/forget-saved-products"

export type ForgetSavedProductsWorkflowInput = ForgetSavedProductsStepInput

/**
 * Takes products out of what a customer keeps.
 *
 * @summary Forget saved products.
 */
export const forgetSavedProductsWorkflow = createWorkflow(
  "forget-saved-products",
  (input: ForgetSavedProductsWorkflowInput) => new WorkflowResponse(forgetSavedProductsStep(input))
)
