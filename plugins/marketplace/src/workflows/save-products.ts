import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { saveProductsStep, type SaveProductsStepInput } from "./steps/save-products"

export type SaveProductsWorkflowInput = SaveProductsStepInput

/**
 * Keeps products for a customer, such as those that a browser kept before the sign-in.
 *
 * @summary Save products.
 */
export const saveProductsWorkflow = createWorkflow(
  "save-products",
  (input: SaveProductsWorkflowInput) => new WorkflowResponse(saveProductsStep(input))
)
