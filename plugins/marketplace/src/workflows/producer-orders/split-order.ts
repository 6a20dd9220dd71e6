import { notifyStep } from "@cholang/access/workflows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { ProducerOrderEvents } from "../../events"
import { postOrderMoneyWorkflow } from "../post-order-money"
import { readCommissionRulesStep } from "../steps/read-commission-rules"
import { planProducerOrders } from "./_plan-producer-orders"
import { loadPlacedOrderStep } from "./steps/load-placed-order"
import { recordProducerOrdersStep } from "./steps/record-producer-orders"
import { wordPlacedNoticesStep } from "./steps/word-placed-notices"

export type SplitOrderWorkflowInput = {
  /** The placed order of the core. */
  order_id: string
}

const LOCK_TIMEOUT_SECONDS = 10
const LOCK_TTL_SECONDS = 30

/**
 * Shares a placed order among its producers: amounts and commission as they are frozen for ever. It may be run any
 * number of times, by the completion of the cart, by the event and by the reconciler: the first one records, and the
 * database knows one part of an order for each producer.
 *
 * @summary Share an order among its producers.
 */
export const splitOrderWorkflow = createWorkflow(
  "split-order",
  (input: SplitOrderWorkflowInput) => {
    const key = transform({ input }, (data) => `producer-orders:${data.input.order_id}`)
    acquireLockStep({ key, timeout: LOCK_TIMEOUT_SECONDS, ttl: LOCK_TTL_SECONDS })

    const placed = loadPlacedOrderStep(input)
    const recorded = when(
      "order-is-not-shared-yet",
      { placed },
      (data) => data.placed !== null
    ).then(() => {
      const rules = readCommissionRulesStep(
        transform({ placed }, (data) => ({ at: data.placed?.placed_at ?? "" }))
      )
      const planned = transform({ placed, rules }, (data) =>
        data.placed === null ? [] : planProducerOrders(data.placed, data.rules)
      )
      const created = recordProducerOrdersStep(planned)

      emitEventStep({ eventName: ProducerOrderEvents.PLACED, data: created })
      postOrderMoneyWorkflow.runAsStep({
        input: transform({ created, placed }, (data) => ({
          facts: data.created.map(({ id }) => ({
            kind: "placed" as const,
            producer_order_id: id,
            at: data.placed?.placed_at ?? "",
          })),
        })),
      })
      const messages = wordPlacedNoticesStep(
        transform({ input, created }, (data) => ({
          order_id: data.input.order_id,
          recorded: data.created.map(({ id }) => id),
        }))
      )
      notifyStep({ messages })
      return created
    })
    releaseLockStep({ key })

    return new WorkflowResponse(
      transform({ recorded }, (data) => ({ producer_orders: data.recorded ?? [] }))
    )
  }
)
