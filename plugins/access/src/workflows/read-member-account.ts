import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { loadMemberAccountStep, type LoadMemberAccountStepInput } from "./steps/load-member-account"

export type ReadMemberAccountWorkflowInput = LoadMemberAccountStepInput

/**
 * The member who asks, for faces that show the member together with records of other plugins.
 *
 * @summary Read a member's account.
 */
export const readMemberAccountWorkflow = createWorkflow(
  "read-member-account",
  (input: ReadMemberAccountWorkflowInput) => new WorkflowResponse(loadMemberAccountStep(input))
)
