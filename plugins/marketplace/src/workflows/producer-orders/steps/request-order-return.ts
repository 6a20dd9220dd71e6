import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type AskedLine,
  askedLinesRefusal,
  canAskReturn,
  isReturnOpen,
  type OrderReturnReason,
} from "../../../domain"
import { PRODUCER_ORDERS_MODULE } from "../../../modules/producer-orders"
import type { LoadedProducerOrder } from "../../../queries/producer-orders/load-producer-order"
import { returnLines } from "../../../queries/producer-orders/return-lines"

export type RequestOrderReturnStepInput = {
  order: LoadedProducerOrder
  at: string
  reason: OrderReturnReason
  note: string | null
  lines: AskedLine[]
}

/** Records that a shopper asks to send goods back; what another open return asks for cannot be asked for again. */
export const requestOrderReturnStep = createStep(
  "request-order-return",
  async (input: RequestOrderReturnStepInput, { container }) => {
    const { order, at, reason, note, lines } = input
    const orders = container.resolve(PRODUCER_ORDERS_MODULE)
    if (!canAskReturn(order, at)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Goods of ${order.id} cannot be sent back any more`,
        "return_window_over"
      )
    }
    const open = (await orders.listOrderReturns({ producer_order_id: order.id })).filter(
      ({ state }) => isReturnOpen(state)
    )
    const taken = open.flatMap((one) => returnLines(one.lines))
    const left = order.lines.map((line) => ({
      ...line,
      returned_quantity: taken
        .filter(({ producer_order_line_id: id }) => id === line.id)
        .reduce((sum, { quantity }) => sum + quantity, line.returned_quantity),
    }))
    const refusal = askedLinesRefusal(left, lines)
    if (refusal !== null) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `These pieces of ${order.id} cannot be sent back: ${refusal}`,
        refusal
      )
    }
    const created = await orders.createOrderReturns({
      producer_order_id: order.id,
      producer_id: order.producer_id,
      order_id: order.order_id,
      reason,
      note,
      lines: { lines },
      pictures: { pictures: [] },
      requested_at: new Date(at),
    })
    return new StepResponse({ id: created.id }, created.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(PRODUCER_ORDERS_MODULE).deleteOrderReturns(id)
    }
  }
)
