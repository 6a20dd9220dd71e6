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
  markOrderFulfillmentAsDeliveredWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { ProducerOrderEvents } from "../../events"
import { postOrderMoneyWorkflow } from "../post-order-money"
import { auditOf, eventOf, LOCK_TIMEOUT_SECONDS, LOCK_TTL_SECONDS, lockKeyOf } from "./_order-audit"
import { orderNotice } from "../../notices/order-notice"
import type { OrderParty } from "./_order-party"
import { loadProducerOrderStep } from "./steps/load-producer-order"
import { moveProducerOrderStep } from "./steps/move-producer-order"

export type AdvanceProducerOrderWorkflowInput = {
  id: string
  /** Who acts; it decides how far they reach. */
  party: OrderParty
  action: "accept" | "pack" | "deliver" | "complete"
}

const EVENTS = {
  accept: ProducerOrderEvents.ACCEPTED,
  pack: ProducerOrderEvents.PACKED,
  deliver: ProducerOrderEvents.DELIVERED,
  complete: ProducerOrderEvents.COMPLETED,
} as const

/**
 * Moves a producer's order one step on: accepted, packed, delivered, completed. The same step told twice does nothing.
 *
 * @summary Advance a producer's order.
 */
export const advanceProducerOrderWorkflow = createWorkflow(
  "advance-producer-order",
  (input: AdvanceProducerOrderWorkflowInput) => {
    const key = transform({ input }, (data) => lockKeyOf(data.input.id))
    acquireLockStep({ key, timeout: LOCK_TIMEOUT_SECONDS, ttl: LOCK_TTL_SECONDS })

    const loaded = loadProducerOrderStep(input)
    const result = moveProducerOrderStep(
      transform({ loaded, input }, (data) => ({
        order: { id: data.loaded.order.id, state: data.loaded.order.state },
        action: data.input.action,
        at: data.loaded.at,
      }))
    )

    when(
      "parcel-is-delivered",
      { result, input, loaded },
      (data) =>
        data.result.moved &&
        data.input.action === "deliver" &&
        data.loaded.order.fulfillment_id !== null
    ).then(() => {
      markOrderFulfillmentAsDeliveredWorkflow.runAsStep({
        input: transform({ loaded }, (data) => ({
          orderId: data.loaded.order.order_id,
          fulfillmentId: data.loaded.order.fulfillment_id ?? "",
        })),
      })
    })

    when("order-was-advanced", { result }, (data) => data.result.moved).then(() => {
      recordAuditStep(
        transform({ loaded, input, result }, (data) => ({
          entries: [
            auditOf(data.loaded.order, data.input.party, data.result.state, {
              before: { state: data.loaded.order.state },
              after: { state: data.result.state },
            }),
          ],
        }))
      )
      notifyStep(
        transform({ loaded, input }, (data) => ({
          messages:
            data.input.action === "deliver"
              ? orderNotice("delivered", data.loaded.order, data.loaded.order.id)
              : [],
        }))
      )
      emitEventStep({
        eventName: transform({ input }, (data) => EVENTS[data.input.action]),
        data: transform({ loaded }, (data) => eventOf(data.loaded.order)),
      })
      postOrderMoneyWorkflow.runAsStep({
        input: transform({ loaded, input }, (data) => {
          const at = data.loaded.at
          const producer_order_id = data.loaded.order.id
          switch (data.input.action) {
            case "deliver":
              return { facts: [{ kind: "delivered" as const, producer_order_id, at }] }
            case "complete":
              return { facts: [{ kind: "completed" as const, producer_order_id, at }] }
            case "accept":
            case "pack":
              return { facts: [] }
          }
        }),
      })
    })
    releaseLockStep({ key })

    return new WorkflowResponse(result)
  }
)
