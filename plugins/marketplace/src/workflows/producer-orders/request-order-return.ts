import { notifyStep, recordAuditStep } from "@cholang/access/workflows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AskedLine, OrderReturnReason } from "../../domain"
import { ProducerOrderEvents } from "../../events"
import { linesOf, producerNotice } from "../../notices/order-notice"
import { auditOf, eventOf, LOCK_TIMEOUT_SECONDS, LOCK_TTL_SECONDS, lockKeyOf } from "./_order-audit"
import type { OrderParty } from "./_order-party"
import { loadProducerOrderStep } from "./steps/load-producer-order"
import { requestOrderReturnStep } from "./steps/request-order-return"

export type RequestOrderReturnWorkflowInput = {
  /** The producer's order that the goods are of. */
  id: string
  party: OrderParty
  reason: OrderReturnReason
  /** In the shopper's own words. */
  note: string | null
  lines: AskedLine[]
}

/**
 * Asks a producer to take goods back, within the return window.
 *
 * @summary Request a return.
 */
export const requestOrderReturnWorkflow = createWorkflow(
  "request-order-return",
  (input: RequestOrderReturnWorkflowInput) => {
    const key = transform({ input }, (data) => lockKeyOf(data.input.id))
    acquireLockStep({ key, timeout: LOCK_TIMEOUT_SECONDS, ttl: LOCK_TTL_SECONDS })
    const loaded = loadProducerOrderStep(input)
    const requested = requestOrderReturnStep(
      transform({ loaded, input }, (data) => ({
        order: data.loaded.order,
        at: data.loaded.at,
        reason: data.input.reason,
        note: data.input.note,
        lines: data.input.lines,
      }))
    )
    recordAuditStep(
      transform({ loaded, input, requested }, (data) => ({
        entries: [
          auditOf(data.loaded.order, data.input.party, "return-requested", {
            after: { return_id: data.requested.id, lines: data.input.lines },
            reason: data.input.reason,
          }),
        ],
      }))
    )
    notifyStep(
      transform({ loaded, input, requested }, (data) => ({
        messages: producerNotice("return_requested", data.loaded.order, data.requested.id, {
          lines: linesOf(data.loaded.order, "vi", data.input.lines),
          reason: data.input.note ?? data.input.reason,
        }),
      }))
    )
    emitEventStep({
      eventName: ProducerOrderEvents.RETURN_CHANGED,
      data: transform({ loaded }, (data) => eventOf(data.loaded.order)),
    })
    releaseLockStep({ key })

    return new WorkflowResponse(requested)
  }
)
