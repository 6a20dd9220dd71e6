import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { claimMessagesStep } from "./steps/claim-messages"
import { deliverMessagesStep } from "./steps/deliver-messages"

export type SendMessagesWorkflowInput = {
  /** The most to send in one go. */
  limit: number
}

/**
 * Sends the messages that are due. Answers how many were tried.
 *
 * @summary Send waiting messages.
 */
export const sendMessagesWorkflow = createWorkflow(
  "send-messages",
  (input: SendMessagesWorkflowInput) => {
    const claimed = claimMessagesStep(input)
    const tried = deliverMessagesStep(claimed)

    return new WorkflowResponse(tried)
  }
)
