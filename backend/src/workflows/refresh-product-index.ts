import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findOutdatedProductsStep } from "./steps/find-outdated-products"
import { writeProductIndexStep } from "./steps/write-product-index"

export type RefreshProductIndexWorkflowInput = {
  /** Products at most in one run; the next run takes what is left. */
  limit: number
}

/**
 * Writes the index rows anew whose badges time has changed. No event tells of that.
 *
 * @summary Refresh outdated rows of the product index.
 */
export const refreshProductIndexWorkflow = createWorkflow(
  "refresh-product-index",
  (input: RefreshProductIndexWorkflowInput) =>
    new WorkflowResponse(writeProductIndexStep(findOutdatedProductsStep(input)))
)
