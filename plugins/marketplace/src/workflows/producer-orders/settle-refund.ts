import { notifyStep, recordAuditStep } from "@cholang/access/workflows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  refundPaymentsWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { ProducerOrderEvents } from "../../events"
import { dong, orderNotice } from "../../notices/order-notice"
import { auditOf, eventOf, LOCK_TIMEOUT_SECONDS, LOCK_TTL_SECONDS } from "./_order-audit"
import type { OrderParty } from "./_order-party"
import { loadRefundStep } from "./steps/load-refund"
import { markRefundedStep } from "./steps/mark-refunded"

export type SettleRefundWorkflowInput = {
  reversal_id: string
  party: OrderParty
  /** The bank's reference of a transfer that was made; null to let the payment's provider send the money back. */
  reference: string | null
}

/**
 * Pays back what is due: through the payment's provider where it can, else what the operator has transferred is noted.
 * The core's payment hears of it where it holds the money. A refund that was settled stays as it is; the money itself
 * cannot be undone, so it comes last.
 *
 * @summary Settle a refund.
 */
export const settleRefundWorkflow = createWorkflow(
  "settle-refund",
  (input: SettleRefundWorkflowInput) => {
    const key = transform({ input }, (data) => `order-refund:${data.input.reversal_id}`)
    acquireLockStep({ key, timeout: LOCK_TIMEOUT_SECONDS, ttl: LOCK_TTL_SECONDS })
    const loaded = loadRefundStep(input)
    const plan = transform({ loaded, input }, (data) => {
      const { reversal, payment } = data.loaded
      const is_settled =
        reversal.refund_state === "due" && (data.input.reference !== null || payment.can_refund)
      return {
        is_settled,
        tells_core:
          is_settled &&
          payment.payment_id !== null &&
          payment.refundable_vnd >= reversal.refund_vnd,
      }
    })

    when("refund-is-settled", { plan }, (data) => data.plan.is_settled).then(() => {
      markRefundedStep(
        transform({ loaded, input }, (data) => ({
          id: data.loaded.reversal.id,
          reference: data.input.reference ?? data.loaded.payment.payment_id ?? "",
          at: data.loaded.at,
        }))
      )
      recordAuditStep(
        transform({ loaded, input }, (data) => ({
          entries: [
            auditOf(data.loaded.order, data.input.party, "refunded", {
              after: {
                reversal_id: data.loaded.reversal.id,
                refund_vnd: data.loaded.reversal.refund_vnd,
                reference: data.input.reference,
              },
            }),
          ],
        }))
      )
      notifyStep(
        transform({ loaded }, (data) => ({
          messages: orderNotice("refunded", data.loaded.order, data.loaded.reversal.id, {
            refund: dong(data.loaded.reversal.refund_vnd),
          }),
        }))
      )
      emitEventStep({
        eventName: ProducerOrderEvents.REFUNDED,
        data: transform({ loaded }, (data) => eventOf(data.loaded.order)),
      })
    })
    when("core-holds-the-payment", { plan }, (data) => data.plan.tells_core).then(() => {
      refundPaymentsWorkflow.runAsStep({
        input: transform({ loaded }, (data) => [
          {
            payment_id: data.loaded.payment.payment_id ?? "",
            amount: data.loaded.reversal.refund_vnd,
            note: data.loaded.reversal.id,
          },
        ]),
      })
    })
    releaseLockStep({ key })

    return new WorkflowResponse(plan)
  }
)
