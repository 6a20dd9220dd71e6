import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { claimGuestOrdersStep, type ClaimGuestOrdersStepInput } from "./steps/claim-guest-orders"

export type ClaimGuestOrdersWorkflowInput = ClaimGuestOrdersStepInput

/**
 * Brings the orders that were placed with the account's e-mail address before there was an account into it.
 *
 * @summary Claim earlier orders.
 */
export const claimGuestOrdersWorkflow = createWorkflow(
  "claim-guest-orders",
  (input: ClaimGuestOrdersWorkflowInput) => new WorkflowResponse(claimGuestOrdersStep(input))
)
