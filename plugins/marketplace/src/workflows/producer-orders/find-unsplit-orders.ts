import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findUnsplitOrdersStep, type FindUnsplitOrdersStepInput } from "./steps/find-unsplit-orders"

export type FindUnsplitOrdersWorkflowInput = FindUnsplitOrdersStepInput

/**
 * Orders that were placed and are not shared among their producers.
 *
 * @summary Find orders without producers' parts.
 */
export const findUnsplitOrdersWorkflow = createWorkflow(
  "find-unsplit-orders",
  (input: FindUnsplitOrdersWorkflowInput) => new WorkflowResponse(findUnsplitOrdersStep(input))
)
