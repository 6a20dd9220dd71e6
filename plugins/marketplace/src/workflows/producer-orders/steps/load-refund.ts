import { asOf } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_ORDERS_MODULE } from "../../../modules/producer-orders"
import { loadProducerOrders } from "../../../queries/producer-orders/load-producer-order"
import { readOrderPayment } from "../../../queries/producer-orders/read-order-payment"

export type LoadRefundStepInput = {
  reversal_id: string
  /** The bank's reference of a transfer that was made, if one is told. */
  reference: string | null
}

/** A reversal with its order and what was paid; a transfer for what was never due is refused. */
export const loadRefundStep = createStep(
  "load-refund",
  async ({ reversal_id, reference }: LoadRefundStepInput, { container }) => {
    const [reversal] = await container
      .resolve(PRODUCER_ORDERS_MODULE)
      .listOrderReversals({ id: reversal_id })
    const [order] =
      reversal === undefined
        ? []
        : await loadProducerOrders(container, { id: reversal.producer_order_id })
    if (reversal === undefined || order === undefined) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `No reversal ${reversal_id}`, "not_found")
    }
    const { id, refund_state, refund_vnd } = reversal
    if (reference !== null && refund_state === "not_due") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Nothing of ${id} is due`,
        "refund_not_due"
      )
    }
    return new StepResponse({
      order,
      reversal: { id, refund_state, refund_vnd },
      payment: await readOrderPayment(container, order.order_id),
      at: asOf(container),
    })
  }
)
