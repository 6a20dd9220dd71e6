import type { OutgoingMessage } from "@cholang/access/workflows"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { placedNotice, producerNotice } from "../../../notices/order-notice"
import { loadProducerOrders } from "../../../queries/producer-orders/load-producer-order"

export type WordPlacedNoticesStepInput = {
  order_id: string
  /** Ids of the parts that this run recorded; about those of an earlier run everybody has been told. */
  recorded: string[]
}

/** What the shopper is told of the whole order, and each producer of its new part of it. */
export const wordPlacedNoticesStep = createStep(
  "word-placed-notices",
  async ({ order_id, recorded }: WordPlacedNoticesStepInput, { container }) => {
    if (recorded.length === 0) {
      return new StepResponse<OutgoingMessage[]>([])
    }
    const orders = await loadProducerOrders(container, { order_id })
    const created = orders.filter(({ id }) => recorded.includes(id))

    return new StepResponse<OutgoingMessage[]>([
      ...placedNotice(orders),
      ...created.flatMap((order) => producerNotice("placed_for_producer", order, order.id)),
    ])
  }
)
