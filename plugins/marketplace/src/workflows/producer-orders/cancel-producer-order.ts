import { notifyStep, recordAuditStep } from "@cholang/access/workflows"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  adjustInventoryLevelsStep,
  deleteReservationsStep,
  emitEventStep,
  releaseLockStep,
  updateReservationsStep,
} from "@medusajs/medusa/core-flows"
import {
  type AskedLine,
  canCancelLines,
  canShopperCancel,
  everyPiece,
  moveProducerOrder,
} from "../../domain"
import { ProducerOrderEvents } from "../../events"
import { linesOf, orderNotice, refundInWords } from "../../notices/order-notice"
import type { LoadedProducerOrder } from "../../queries/producer-orders/load-producer-order"
import { postOrderMoneyWorkflow } from "../post-order-money"
import { auditOf, eventOf, LOCK_TIMEOUT_SECONDS, LOCK_TTL_SECONDS, lockKeyOf } from "./_order-audit"
import type { OrderParty } from "./_order-party"
import { planOrderReversal } from "./_plan-reversal"
import { reversedFact } from "./_reversal-money"
import { loadProducerOrderStep } from "./steps/load-producer-order"
import { planStockReleaseStep } from "./steps/plan-stock-release"
import { recordReversalStep } from "./steps/record-reversal"

export type CancelProducerOrderWorkflowInput = {
  id: string
  party: OrderParty
  /** Pieces that are taken out; null for all that is left. */
  lines: AskedLine[] | null
  /** What the shopper reads. */
  reason: string
  /** The parcel came back undelivered: then the whole part is cancelled, and its pieces are counted in again. */
  is_undelivered: boolean
}

/** Null where all of it is cancelled already: the same request told twice. */
function askedOf(
  order: LoadedProducerOrder,
  { party, lines, is_undelivered }: CancelProducerOrderWorkflowInput
): AskedLine[] | null {
  const action = is_undelivered ? "failDelivery" : "cancel"
  const move = moveProducerOrder(order.state, action)
  const isAllowed = is_undelivered
    ? party.as !== "shopper"
    : party.as === "shopper"
      ? canShopperCancel(order.state) && lines === null
      : canCancelLines(order.state)

  if (move.ok && move.value.already) {
    return null
  }
  if (!move.ok || !isAllowed) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Producer order ${order.id} cannot be cancelled while it is ${order.state}`,
      "transition_not_allowed"
    )
  }
  return is_undelivered || lines === null ? everyPiece(order.lines) : lines
}

/**
 * Takes lines, or all that is left, out of a producer's order: the stock is free again, what was paid is due back, and
 * the shopper is told why. A whole part that is cancelled already stays as it is.
 *
 * @summary Cancel a producer's order or some of its lines.
 */
export const cancelProducerOrderWorkflow = createWorkflow(
  "cancel-producer-order",
  (input: CancelProducerOrderWorkflowInput) => {
    const key = transform({ input }, (data) => lockKeyOf(data.input.id))
    acquireLockStep({ key, timeout: LOCK_TIMEOUT_SECONDS, ttl: LOCK_TTL_SECONDS })

    const loaded = loadProducerOrderStep(input)
    const asked = transform({ loaded, input }, (data) => ({
      lines: askedOf(data.loaded.order, data.input),
    }))

    const cancelled = when("there-is-something-to-cancel", { asked }, (data) => {
      return data.asked.lines !== null
    }).then(() => {
      const planned = transform({ loaded, asked, input }, (data) =>
        planOrderReversal({
          ...data.loaded,
          asked: data.asked.lines ?? [],
          cause: "cancelled",
          reason: data.input.reason,
          return_id: null,
          with_shipping: null,
        })
      )
      const recorded = recordReversalStep(planned)
      const release = planStockReleaseStep(
        transform({ loaded, asked, input }, (data) => ({
          order: data.loaded.order,
          asked: data.asked.lines ?? [],
          has_left: data.input.is_undelivered,
        }))
      )
      updateReservationsStep(transform({ release }, (data) => data.release.shrink))
      deleteReservationsStep(transform({ release }, (data) => data.release.remove))
      adjustInventoryLevelsStep(transform({ release }, (data) => data.release.count_in))

      recordAuditStep(
        transform({ loaded, planned, input }, (data) => ({
          entries: [
            auditOf(
              data.loaded.order,
              data.input.party,
              data.planned.is_whole_cancelled ? "cancelled" : "lines-cancelled",
              {
                before: { state: data.loaded.order.state },
                after: {
                  state: data.planned.after.order.state,
                  lines: data.planned.reversal.lines.lines,
                  total_vnd: data.planned.reversal.total_vnd,
                },
                reason: data.input.reason,
              }
            ),
          ],
        }))
      )
      notifyStep(
        transform({ loaded, planned, recorded, asked, input }, (data) => {
          const { order } = data.loaded
          return {
            messages: orderNotice("cancelled", order, data.recorded.id, {
              lines: linesOf(order, order.locale, data.asked.lines ?? []),
              reason: data.input.reason,
              refund: refundInWords(order, data.planned.reversal.refund_vnd),
            }),
          }
        })
      )
      emitEventStep({
        eventName: transform({ planned }, (data) =>
          data.planned.is_whole_cancelled
            ? ProducerOrderEvents.CANCELLED
            : ProducerOrderEvents.LINES_CANCELLED
        ),
        data: transform({ loaded, recorded }, (data) => ({
          ...eventOf(data.loaded.order),
          reversal_id: data.recorded.id,
        })),
      })
      postOrderMoneyWorkflow.runAsStep({
        input: transform({ recorded, planned, loaded }, (data) => ({
          facts: [reversedFact(data.recorded.id, data.planned, data.loaded.at)],
        })),
      })
      return recorded
    })
    releaseLockStep({ key })

    return new WorkflowResponse(
      transform({ cancelled }, (data) => ({ reversal_id: data.cancelled?.id ?? null }))
    )
  }
)
