import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { forgetMessagesStep } from "./steps/forget-messages"

export type ForgetMessagesWorkflowInput = {
  /** How long a message that is done with is kept. */
  keep_days: number
}

/**
 * Removes old messages; answers how many.
 *
 * @summary Forget old messages.
 */
export const forgetMessagesWorkflow = createWorkflow(
  "forget-messages",
  (input: ForgetMessagesWorkflowInput) => new WorkflowResponse(forgetMessagesStep(input))
)
