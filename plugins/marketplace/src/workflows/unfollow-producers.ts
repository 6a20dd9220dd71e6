import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { unfollowProducersStep, type UnfollowProducersStepInput } from "./steps/unfollow-producers"

export type UnfollowProducersWorkflowInput = UnfollowProducersStepInput

/**
 * Ends following producers.
 *
 * @summary Unfollow producers.
 */
export const unfollowProducersWorkflow = createWorkflow(
  "unfollow-producers",
  (input: UnfollowProducersWorkflowInput) => new WorkflowResponse(unfollowProducersStep(input))
)
