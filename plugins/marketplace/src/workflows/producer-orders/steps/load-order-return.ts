import { asOf } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_ORDERS_MODULE } from "../../../modules/producer-orders"
import { loadProducerOrders } from "../../../queries/producer-orders/load-producer-order"
import { readOrderPayment } from "../../../queries/producer-orders/read-order-payment"
import { returnLines } from "../../../queries/producer-orders/return-lines"
import { type OrderParty, reachOf } from "../_order-party"

export type LoadOrderReturnStepInput = { return_id: string; party: OrderParty }

/** A return with its order, as far as the party reaches; another's is as unknown as none. */
export const loadOrderReturnStep = createStep(
  "load-order-return",
  async ({ return_id, party }: LoadOrderReturnStepInput, { container }) => {
    const [found] = await container
      .resolve(PRODUCER_ORDERS_MODULE)
      .listOrderReturns({ id: return_id, ...reachOf(party) })
    const [order] =
      found === undefined
        ? []
        : await loadProducerOrders(container, { id: found.producer_order_id })
    if (found === undefined || order === undefined) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `No return ${return_id}`, "not_found")
    }
    return new StepResponse({
      order,
      payment: await readOrderPayment(container, order.order_id),
      at: asOf(container),
      asked: {
        id: found.id,
        state: found.state,
        reason: found.reason,
        lines: returnLines(found.lines),
      },
    })
  }
)
