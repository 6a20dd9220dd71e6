import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  createPasswordResetStep,
  type CreatePasswordResetStepInput,
} from "./steps/create-password-reset"
import { notifyStep } from "./steps/notify"

export type RequestPasswordResetWorkflowInput = CreatePasswordResetStepInput

/**
 * Sends a code to the address of an account, by e-mail or SMS. For an unknown address nothing happens and the caller
 * learns nothing.
 *
 * @summary Request a password reset.
 */
export const requestPasswordResetWorkflow = createWorkflow(
  "request-password-reset",
  (input: RequestPasswordResetWorkflowInput) => {
    const messages = createPasswordResetStep(input)
    notifyStep(transform({ messages }, (data) => ({ messages: data.messages })))

    return new WorkflowResponse(undefined)
  }
)
