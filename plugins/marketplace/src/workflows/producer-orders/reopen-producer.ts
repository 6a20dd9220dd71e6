import { producerActor } from "@cholang/access/domain"
import { recordAuditStep } from "@cholang/access/workflows"
import type { ProducerScope } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ProducerEvents } from "../../events"
import { reopenProducerStep } from "./steps/reopen-producer"

export type ReopenProducerWorkflowInput = {
  scope: ProducerScope
  /** The closure that is taken back. */
  id: string
}

/**
 * Takes a holiday closure back: the producer takes orders again.
 *
 * @summary Reopen a producer.
 */
export const reopenProducerWorkflow = createWorkflow(
  "reopen-producer",
  (input: ReopenProducerWorkflowInput) => {
    const closure = reopenProducerStep(
      transform({ input }, ({ input: { scope, id } }) => ({ id, producer_id: scope.producerId }))
    )
    recordAuditStep(
      transform({ input, closure }, ({ input: { scope }, closure: was }) => ({
        entries: [
          {
            actor: producerActor(scope),
            action: "producer.reopened",
            record_type: "producer_closure",
            record_id: was.id,
            producer_id: scope.producerId,
            before: { starts_on: was.starts_on, ends_on: was.ends_on },
          },
        ],
      }))
    )
    emitEventStep({
      eventName: ProducerEvents.STATE_CHANGED,
      data: transform({ input }, (data) => ({ id: data.input.scope.producerId })),
    })
    return new WorkflowResponse(closure)
  }
)
