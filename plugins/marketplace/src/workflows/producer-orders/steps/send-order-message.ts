import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_ORDERS_MODULE } from "../../../modules/producer-orders"

export type SendOrderMessageStepInput = {
  order: { id: string; producer_id: string }
  author: "shopper" | "producer"
  member_id: string | null
  text: string
  at: string
}

/** Messages that one side may write about one part within the window. */
const MESSAGES_MAX = 10
const WINDOW_MINUTES = 10

/** Records a message; what the other side wrote before counts as read, since it was answered. */
export const sendOrderMessageStep = createStep(
  "send-order-message",
  async ({ order, author, member_id, text, at }: SendOrderMessageStepInput, { container }) => {
    const orders = container.resolve(PRODUCER_ORDERS_MODULE)
    const since = new Date(Date.parse(at) - WINDOW_MINUTES * 60_000)
    const recent = await orders.listOrderMessages(
      { producer_order_id: order.id, author, sent_at: { $gt: since } },
      { select: ["id"], take: MESSAGES_MAX }
    )
    if (recent.length >= MESSAGES_MAX) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `More than ${String(MESSAGES_MAX)} messages within ${String(WINDOW_MINUTES)} minutes`,
        "too_many_messages"
      )
    }
    const created = await orders.createOrderMessages({
      producer_order_id: order.id,
      producer_id: order.producer_id,
      author,
      member_id,
      text,
      sent_at: new Date(at),
    })
    return new StepResponse({ id: created.id }, created.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(PRODUCER_ORDERS_MODULE).deleteOrderMessages(id)
    }
  }
)
