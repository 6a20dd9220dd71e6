import { notifyStep } from "@cholang/access/workflows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  renderPasswordResetStep,
  type RenderPasswordResetStepInput,
} from "./steps/render-password-reset"

export type SendPasswordResetWorkflowInput = RenderPasswordResetStepInput

/**
 * Sends a customer the link to set a new password.
 *
 * @summary Send a password reset.
 */
export const sendPasswordResetWorkflow = createWorkflow(
  "send-password-reset",
  (input: SendPasswordResetWorkflowInput) => {
    const messages = renderPasswordResetStep(input)

    return new WorkflowResponse(notifyStep({ messages }))
  }
)
