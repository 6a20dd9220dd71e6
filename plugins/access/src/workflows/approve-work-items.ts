import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { approveWorkItemsStep, type ApproveWorkItemsStepInput } from "./steps/approve-work-items"

export type ApproveWorkItemsWorkflowInput = ApproveWorkItemsStepInput

/**
 * Approves several low-risk things of an inbox; answers each with null or the code of its refusal.
 *
 * @summary Approve work items in bulk.
 */
export const approveWorkItemsWorkflow = createWorkflow(
  "approve-work-items",
  (input: ApproveWorkItemsWorkflowInput) => new WorkflowResponse(approveWorkItemsStep(input))
)
