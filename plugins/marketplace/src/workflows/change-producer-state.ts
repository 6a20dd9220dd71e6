import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { ProducerAction } from "../domain"
import { ProducerEvents } from "../events"
import { moveProducersStep } from "./steps/move-producers"

export type ChangeProducerStateWorkflowInput = {
  ids: string[]
  /** What is decided about them: a row of the lifecycle's table. */
  action: ProducerAction
}

/**
 * Moves producers along their lifecycle: submitted, approved, suspended, closed.
 *
 * @summary Change the state of producers.
 */
export const changeProducerStateWorkflow = createWorkflow(
  "change-producer-state",
  (input: ChangeProducerStateWorkflowInput) => {
    const producers = moveProducersStep(input)
    const data = transform({ producers }, ({ producers: moved }) =>
      moved.map(({ id, handle }) => ({ id, handle }))
    )

    emitEventStep({ eventName: ProducerEvents.STATE_CHANGED, data })

    return new WorkflowResponse(producers)
  }
)
