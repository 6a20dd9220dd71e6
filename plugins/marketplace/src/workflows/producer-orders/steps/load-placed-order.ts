import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_ORDERS_MODULE } from "../../../modules/producer-orders"
import { readPlacedOrder } from "../../../queries/producer-orders/read-placed-order"

export type LoadPlacedOrderStepInput = { order_id: string }

/** The order that is to be shared among its producers; null when that is done, so that a retry does nothing. */
export const loadPlacedOrderStep = createStep(
  "load-placed-order",
  async ({ order_id }: LoadPlacedOrderStepInput, { container }) => {
    const [known] = await container
      .resolve(PRODUCER_ORDERS_MODULE)
      .listProducerOrders({ order_id }, { select: ["id"], take: 1 })
    if (known !== undefined) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .debug(`Order ${order_id} is shared among its producers already`)
      return new StepResponse(null)
    }
    const facts = await readPlacedOrder(container, order_id)
    if (facts === null) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `No order ${order_id}`, "not_found")
    }
    return new StepResponse(facts)
  }
)
