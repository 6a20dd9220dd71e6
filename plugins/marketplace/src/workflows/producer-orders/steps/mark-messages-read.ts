import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_ORDERS_MODULE } from "../../../modules/producer-orders"

export type MarkMessagesReadStepInput = {
  producer_order_id: string
  /** Whose messages were read. */
  author: "shopper" | "producer"
  at: string
}

export const markMessagesReadStep = createStep(
  "mark-messages-read",
  async ({ producer_order_id, author, at }: MarkMessagesReadStepInput, { container }) => {
    const orders = container.resolve(PRODUCER_ORDERS_MODULE)
    const unread = await orders.listOrderMessages(
      { producer_order_id, author, read_at: null },
      { select: ["id"] }
    )
    const ids = unread.map(({ id }) => id)
    if (ids.length > 0) {
      await orders.updateOrderMessages(ids.map((id) => ({ id, read_at: new Date(at) })))
    }
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) {
      await container
        .resolve(PRODUCER_ORDERS_MODULE)
        .updateOrderMessages(ids.map((id) => ({ id, read_at: null })))
    }
  }
)
