import { asOf } from "@cholang/shared"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { closuresAt } from "../../queries/producer-orders/read-closures"

export type ReadClosureWorkflowInput = { producer_id: string }

const readClosureStep = createStep(
  "read-closure",
  async ({ producer_id }: ReadClosureWorkflowInput, { container }) => {
    const closures = await closuresAt(container, [producer_id], asOf(container))
    return new StepResponse(closures.get(producer_id) ?? null)
  }
)

/**
 * The holiday closure that a producer is in now; null when it is at work.
 *
 * @summary Read a producer's closure.
 */
export const readClosureWorkflow = createWorkflow(
  "read-closure",
  (input: ReadClosureWorkflowInput) => new WorkflowResponse(readClosureStep(input))
)
