import type { IsoInstant } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import {
  type AskedLine,
  askedLinesRefusal,
  planReversal,
  refundRoute,
  type ReversalCause,
  takesEverything,
} from "../../domain"
import type { LoadedProducerOrder } from "../../queries/producer-orders/load-producer-order"
import type { OrderPayment } from "../../queries/producer-orders/read-order-payment"

export type ReversalRequest = {
  order: LoadedProducerOrder
  payment: OrderPayment
  asked: readonly AskedLine[]
  cause: ReversalCause
  reason: string
  return_id: string | null
  /** Whether the shipping is given back; without a word it is once nothing of the order is left. */
  with_shipping: boolean | null
  at: IsoInstant
}

/** What is recorded when part of an order is taken back, and what then stands on the order. */
export function planOrderReversal(request: ReversalRequest) {
  const { order, asked, cause } = request
  refuseUnlessTakeable(request)

  const isEverything = takesEverything(order.lines, asked)
  const shippingLeft = order.reversed_vnd > 0 ? shippingNotGivenBack(order) : order.shipping_vnd
  const shipping = (request.with_shipping ?? isEverything) ? shippingLeft : 0
  const plan = planReversal(order.lines, asked, shipping)
  const isDelivered = order.delivered_at !== null
  const route = refundRoute({ ...request.payment, payment_kind: order.payment_kind }, isDelivered)
  const quantityOf = (id: string) =>
    asked.find((line) => line.producer_order_line_id === id)?.quantity ?? 0
  const isCancelled = cause === "cancelled"

  return {
    is_whole_cancelled: isCancelled && isEverything,
    route,
    reversal: {
      producer_order_id: order.id,
      producer_id: order.producer_id,
      order_id: order.order_id,
      return_id: request.return_id,
      cause,
      reason: request.reason,
      lines: { lines: plan.lines.map((line) => ({ ...line })) },
      goods_vnd: plan.goods_vnd,
      shipping_vnd: plan.shipping_vnd,
      total_vnd: plan.total_vnd,
      refund_state: route === "not_due" ? ("not_due" as const) : ("due" as const),
      refund_vnd: route === "not_due" ? 0 : plan.total_vnd,
      happened_at: new Date(request.at),
    },
    before: {
      order: {
        id: order.id,
        state: order.state,
        reversed_vnd: order.reversed_vnd,
        cancelled_at: order.cancelled_at === null ? null : new Date(order.cancelled_at),
        cancel_reason: order.cancel_reason,
      },
      lines: order.lines.map(({ id, cancelled_quantity, returned_quantity }) => ({
        id,
        cancelled_quantity,
        returned_quantity,
      })),
    },
    after: {
      order: {
        id: order.id,
        reversed_vnd: order.reversed_vnd + plan.total_vnd,
        ...(isCancelled && isEverything
          ? {
              state: "cancelled" as const,
              cancelled_at: new Date(request.at),
              cancel_reason: request.reason,
            }
          : {
              state: order.state,
              cancelled_at: order.cancelled_at === null ? null : new Date(order.cancelled_at),
              cancel_reason: order.cancel_reason,
            }),
      },
      lines: order.lines.map((line) => ({
        id: line.id,
        cancelled_quantity: line.cancelled_quantity + (isCancelled ? quantityOf(line.id) : 0),
        returned_quantity: line.returned_quantity + (isCancelled ? 0 : quantityOf(line.id)),
      })),
    },
  }
}

export type PlannedReversal = ReturnType<typeof planOrderReversal>

function refuseUnlessTakeable({ order, asked }: ReversalRequest): void {
  const refusal = askedLinesRefusal(order.lines, asked)
  if (refusal !== null) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `These pieces of ${order.id} cannot be taken back: ${refusal}`,
      refusal
    )
  }
}

/** What is taken back beyond the goods is shipping; goods are what the lines say. */
function shippingNotGivenBack(order: LoadedProducerOrder): number {
  const goodsBack = order.lines.reduce((sum, line) => {
    const pieces = line.cancelled_quantity + line.returned_quantity
    const stays = Math.floor((line.total_vnd * (line.quantity - pieces)) / line.quantity)
    return sum + line.total_vnd - stays
  }, 0)
  return Math.max(0, order.shipping_vnd - (order.reversed_vnd - goodsBack))
}
