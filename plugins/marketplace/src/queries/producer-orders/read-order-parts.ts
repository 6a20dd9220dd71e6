import type { IsoInstant, ProducerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { canAskReturn, canShopperCancel, overallState, piecesLeft } from "../../domain"
import type { OrderPart, ProducerOrder, ShopperOrderAnswer } from "../../http/producer-orders"
import { PRODUCER_ORDERS_MODULE } from "../../modules/producer-orders"
import { type LoadedProducerOrder, loadProducerOrders } from "./load-producer-order"
import { returnLines } from "./return-lines"

/** One order of this producer, with all that was said and taken back; another's is as unknown as none. */
export async function readProducerOrder(
  container: MedusaContainer,
  scope: ProducerScope,
  id: string
): Promise<ProducerOrder> {
  const [order] = await loadProducerOrders(container, { id, producer_id: scope.producerId })
  if (order === undefined) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `No producer order ${id}`, "not_found")
  }
  const [part] = await partsOf(container, [order])
  if (part === undefined) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `No producer order ${id}`, "not_found")
  }
  return {
    ...part,
    ship_to: order.ship_to,
    note: order.note,
    commission_vnd: order.commission_vnd,
    commission_tax_vnd: order.commission_tax_vnd,
  }
}

/** All parts of an order that is proven to be the shopper's, and the state of the whole. */
export async function readShopperOrder(
  container: MedusaContainer,
  orderId: string,
  at: IsoInstant
): Promise<Omit<ShopperOrderAnswer, "as_of">> {
  const orders = await loadProducerOrders(container, { order_id: orderId })
  const parts = await partsOf(container, orders)

  return {
    order_id: orderId,
    state: overallState(orders.map(({ state }) => state)),
    producer_orders: orders.flatMap((order, index) => {
      const part = parts[index]
      const { id, handle, name } = order.producer
      return part === undefined
        ? []
        : [
            {
              ...part,
              producer: { id, handle, name },
              can_cancel: canShopperCancel(order.state),
              can_return:
                canAskReturn(order, at) && order.lines.some((line) => piecesLeft(line) > 0),
            },
          ]
    }),
  }
}

const ReversedLines = z.object({
  lines: z.array(
    z.object({
      producer_order_line_id: z.string(),
      quantity: z.number(),
      total_vnd: z.number(),
    })
  ),
})

async function partsOf(
  container: MedusaContainer,
  orders: readonly LoadedProducerOrder[]
): Promise<OrderPart[]> {
  const service = container.resolve(PRODUCER_ORDERS_MODULE)
  const filters = { producer_order_id: orders.map(({ id }) => id) }
  const [messages, returns, reversals] = await Promise.all([
    service.listOrderMessages(filters, { order: { sent_at: "ASC" } }),
    service.listOrderReturns(filters, { order: { requested_at: "ASC" } }),
    service.listOrderReversals(filters, { order: { happened_at: "ASC" } }),
  ])

  return orders.map((order) => ({
    ...headOf(order),
    messages: messages
      .filter((one) => one.producer_order_id === order.id)
      .map(({ id, author, text, sent_at }) => ({
        id,
        author,
        text,
        sent_at: sent_at.toISOString(),
      })),
    returns: returns
      .filter((one) => one.producer_order_id === order.id)
      .map(({ id, state, reason, note, lines, answer, requested_at }) => ({
        id,
        state,
        reason,
        note,
        lines: returnLines(lines),
        answer,
        requested_at: requested_at.toISOString(),
      })),
    reversals: reversals
      .filter((one) => one.producer_order_id === order.id)
      .map((one) => ({
        id: one.id,
        cause: one.cause,
        reason: one.reason,
        lines: ReversedLines.parse(one.lines).lines,
        shipping_vnd: one.shipping_vnd,
        total_vnd: one.total_vnd,
        refund_state: one.refund_state,
        refund_vnd: one.refund_vnd,
        refund_reference: one.refund_reference,
        happened_at: one.happened_at.toISOString(),
      })),
  }))
}

function headOf(order: LoadedProducerOrder): Omit<OrderPart, "messages" | "returns" | "reversals"> {
  return {
    id: order.id,
    order_id: order.order_id,
    display_id: order.display_id,
    state: order.state,
    payment_kind: order.payment_kind,
    goods_vnd: order.goods_vnd,
    discount_vnd: order.discount_vnd,
    shipping_vnd: order.shipping_vnd,
    total_vnd: order.total_vnd,
    reversed_vnd: order.reversed_vnd,
    carrier: order.carrier,
    tracking_number: order.tracking_number,
    cancel_reason: order.cancel_reason,
    placed_at: order.placed_at,
    accepted_at: order.accepted_at,
    packed_at: order.packed_at,
    shipped_at: order.shipped_at,
    delivered_at: order.delivered_at,
    completed_at: order.completed_at,
    cancelled_at: order.cancelled_at,
    return_until: order.return_until,
    lines: order.lines.map((line) => ({
      id: line.id,
      order_line_id: line.order_line_id,
      product_id: line.product_id,
      handle: line.handle,
      title: line.title,
      unit: line.unit,
      sku: line.sku,
      is_service: line.activity === "service",
      quantity: line.quantity,
      cancelled_quantity: line.cancelled_quantity,
      returned_quantity: line.returned_quantity,
      unit_price_vnd: line.unit_price_vnd,
      discount_vnd: line.discount_vnd,
      total_vnd: line.total_vnd,
    })),
  }
}
