import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_ORDERS_MODULE } from "../../../modules/producer-orders"
import type { PlannedProducerOrder } from "../_plan-producer-orders"

/**
 * Records the parts of an order with their lines in one transaction, at whose end the database adds them up. A rollback
 * removes them.
 */
export const recordProducerOrdersStep = createStep(
  "record-producer-orders",
  async (planned: PlannedProducerOrder[], { container }) => {
    const created = await container.resolve(PRODUCER_ORDERS_MODULE).recordSplit(planned)

    return new StepResponse(
      created,
      created.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids) {
      await container.resolve(PRODUCER_ORDERS_MODULE).deleteProducerOrders(ids)
    }
  }
)
