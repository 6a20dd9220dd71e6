import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  findCompletableOrdersStep,
  type FindCompletableOrdersStepInput,
} from "./steps/find-completable-orders"

export type FindCompletableOrdersWorkflowInput = FindCompletableOrdersStepInput

/**
 * Delivered orders that nothing can be sent back of any more.
 *
 * @summary Find orders to complete.
 */
export const findCompletableOrdersWorkflow = createWorkflow(
  "find-completable-orders",
  (input: FindCompletableOrdersWorkflowInput) =>
    new WorkflowResponse(findCompletableOrdersStep(input))
)
