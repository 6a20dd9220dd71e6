import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { followProducerStep, type FollowProducerStepInput } from "./steps/follow-producer"

export type FollowProducerWorkflowInput = FollowProducerStepInput

/**
 * Lets a customer follow a producer.
 *
 * @summary Follow a producer.
 */
export const followProducerWorkflow = createWorkflow(
  "follow-producer",
  (input: FollowProducerWorkflowInput) => new WorkflowResponse(followProducerStep(input))
)
