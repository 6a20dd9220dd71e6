import { asOf, type ProducerScope } from "@cholang/shared"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { readWorkOfProducer } from "../../queries/producer-orders/read-work-of-producer"

export type ReadWorkOfProducerWorkflowInput = { scope: ProducerScope }

const readWorkOfProducerStep = createStep(
  "read-work-of-producer",
  async ({ scope }: ReadWorkOfProducerWorkflowInput, { container }) =>
    new StepResponse(await readWorkOfProducer(container, scope, asOf(container)))
)

/**
 * What waits for a producer, as far as the marketplace knows; the application adds what other plugins know.
 *
 * @summary Read a producer's work.
 */
export const readWorkOfProducerWorkflow = createWorkflow(
  "read-work-of-producer",
  (input: ReadWorkOfProducerWorkflowInput) => new WorkflowResponse(readWorkOfProducerStep(input))
)
