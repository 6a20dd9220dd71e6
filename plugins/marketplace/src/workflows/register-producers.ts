import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ProducerEvents } from "../events"
import { createProducersStep, type RegisterProducer } from "./steps/create-producers"

export type RegisterProducersWorkflowInput = {
  producers: RegisterProducer[]
}

/**
 * Registers producers.
 *
 * @summary Register producers.
 */
export const registerProducersWorkflow = createWorkflow(
  "register-producers",
  (input: RegisterProducersWorkflowInput) => {
    const producers = createProducersStep(input.producers)
    const data = transform({ producers }, ({ producers: registered }) =>
      registered.map(({ id, handle }) => ({ id, handle }))
    )

    emitEventStep({ eventName: ProducerEvents.REGISTERED, data })

    return new WorkflowResponse(producers)
  }
)
