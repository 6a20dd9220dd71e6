import { recordAuditStep } from "@cholang/access/workflows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { ProducerOrderEvents } from "../../events"
import { postOrderMoneyWorkflow } from "../post-order-money"
import { auditOf, eventOf, LOCK_TIMEOUT_SECONDS, LOCK_TTL_SECONDS } from "./_order-audit"
import type { OrderParty } from "./_order-party"
import { planOrderReversal } from "./_plan-reversal"
import { reversedFact } from "./_reversal-money"
import { loadOrderReturnStep } from "./steps/load-order-return"
import { moveOrderReturnStep } from "./steps/move-order-return"
import { recordReversalStep } from "./steps/record-reversal"

export type RefundOrderReturnWorkflowInput = {
  /** A return whose goods have come back. */
  return_id: string
  party: OrderParty
  /** Whether the shipping is given back too; null leaves it to the reason. */
  with_shipping: boolean | null
}

/** Refunds of one producer are decided one after the other, since two returns may be of one order. */
function refundLockOf(party: OrderParty): string {
  return `producer-refunds:${party.as === "producer" ? party.scope.producerId : party.as}`
}

/**
 * Decides that what came back is refunded. What is due is what the pieces cost; the shipping too where the goods were at
 * fault. The money itself goes back through the payment's provider, or by transfer.
 *
 * @summary Refund a return.
 */
export const refundOrderReturnWorkflow = createWorkflow(
  "refund-order-return",
  (input: RefundOrderReturnWorkflowInput) => {
    const key = transform({ input }, (data) => refundLockOf(data.input.party))
    acquireLockStep({ key, timeout: LOCK_TIMEOUT_SECONDS, ttl: LOCK_TTL_SECONDS })
    const loaded = loadOrderReturnStep(input)
    const result = moveOrderReturnStep(
      transform({ loaded }, (data) => ({
        asked: { id: data.loaded.asked.id, state: data.loaded.asked.state },
        action: "refund" as const,
        answer: null,
        restocked: null,
        at: data.loaded.at,
      }))
    )

    const recorded = when("refund-is-decided", { result }, (data) => data.result.moved).then(() => {
      const planned = transform({ loaded, input }, (data) =>
        planOrderReversal({
          ...data.loaded,
          asked: data.loaded.asked.lines,
          cause: "returned",
          reason: data.loaded.asked.reason,
          return_id: data.loaded.asked.id,
          with_shipping: data.input.with_shipping ?? data.loaded.asked.reason !== "changed_mind",
        })
      )
      const reversal = recordReversalStep(planned)
      recordAuditStep(
        transform({ loaded, input, planned }, (data) => ({
          entries: [
            auditOf(data.loaded.order, data.input.party, "return-refunded", {
              after: {
                return_id: data.loaded.asked.id,
                total_vnd: data.planned.reversal.total_vnd,
                shipping_vnd: data.planned.reversal.shipping_vnd,
              },
            }),
          ],
        }))
      )
      emitEventStep({
        eventName: ProducerOrderEvents.RETURN_CHANGED,
        data: transform({ loaded, reversal }, (data) => ({
          ...eventOf(data.loaded.order),
          reversal_id: data.reversal.id,
        })),
      })
      postOrderMoneyWorkflow.runAsStep({
        input: transform({ reversal, planned, loaded }, (data) => ({
          facts: [reversedFact(data.reversal.id, data.planned, data.loaded.at)],
        })),
      })
      return reversal
    })
    releaseLockStep({ key })

    return new WorkflowResponse(
      transform({ recorded, result }, (data) => ({
        reversal_id: data.recorded?.id ?? null,
        state: data.result.state,
      }))
    )
  }
)
