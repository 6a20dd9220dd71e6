import { producerActor } from "@cholang/access/domain"
import { recordAuditStep } from "@cholang/access/workflows"
import type { ProducerScope } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ProducerEvents } from "../../events"
import { closeProducerStep } from "./steps/close-producer"

export type CloseProducerWorkflowInput = {
  scope: ProducerScope
  /** Days in Viet Nam, the first and the last included. */
  starts_on: string
  ends_on: string
  /** What shoppers read; empty for none. */
  note: string
}

/**
 * Closes a producer for a holiday: it takes no orders on these days, and its pages say so.
 *
 * @summary Close a producer for some days.
 */
export const closeProducerWorkflow = createWorkflow(
  "close-producer",
  (input: CloseProducerWorkflowInput) => {
    const closure = closeProducerStep(
      transform({ input }, ({ input: { scope, ...days } }) => ({
        producer_id: scope.producerId,
        ...days,
      }))
    )
    recordAuditStep(
      transform({ input, closure }, ({ input: { scope, starts_on, ends_on }, closure: made }) => ({
        entries: [
          {
            actor: producerActor(scope),
            action: "producer.closed-for-holiday",
            record_type: "producer_closure",
            record_id: made.id,
            producer_id: scope.producerId,
            after: { starts_on, ends_on },
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
