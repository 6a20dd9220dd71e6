import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_ORDERS_MODULE } from "../../../modules/producer-orders"

export type SetOrderFulfilmentStepInput = { id: string; fulfillment_id: string }

/** Notes which fulfilment of the core a producer's order went out with. */
export const setOrderFulfilmentStep = createStep(
  "set-order-fulfilment",
  async ({ id, fulfillment_id }: SetOrderFulfilmentStepInput, { container }) => {
    await container.resolve(PRODUCER_ORDERS_MODULE).updateProducerOrders({ id, fulfillment_id })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve(PRODUCER_ORDERS_MODULE)
        .updateProducerOrders({ id, fulfillment_id: null })
    }
  }
)
