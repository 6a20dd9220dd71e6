import { asOf } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadProducerOrders } from "../../../queries/producer-orders/load-producer-order"
import { readOrderPayment } from "../../../queries/producer-orders/read-order-payment"
import { type OrderParty, reachOf } from "../_order-party"

export type LoadProducerOrderStepInput = { id: string; party: OrderParty }

/** A producer's order as far as the party reaches, with what was paid and the moment; another's is as unknown as none. */
export const loadProducerOrderStep = createStep(
  "load-producer-order",
  async ({ id, party }: LoadProducerOrderStepInput, { container }) => {
    const [order] = await loadProducerOrders(container, { id, ...reachOf(party) })
    if (order === undefined) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `No producer order ${id}`, "not_found")
    }
    const payment = await readOrderPayment(container, order.order_id)

    return new StepResponse({ order, payment, at: asOf(container) })
  }
)
