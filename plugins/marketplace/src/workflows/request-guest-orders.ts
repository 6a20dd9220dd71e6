import { notifyStep } from "@cholang/access/workflows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { prepareClaimStep, type PrepareClaimStepInput } from "./steps/prepare-claim"

export type RequestGuestOrdersWorkflowInput = PrepareClaimStepInput

/**
 * Writes to the account's e-mail address, so that whoever reads it there can take over the orders that were placed with
 * it before there was an account.
 *
 * @summary Ask for earlier orders.
 */
export const requestGuestOrdersWorkflow = createWorkflow(
  "request-guest-orders",
  (input: RequestGuestOrdersWorkflowInput) => {
    const messages = prepareClaimStep(input)

    return new WorkflowResponse(notifyStep({ messages }))
  }
)
