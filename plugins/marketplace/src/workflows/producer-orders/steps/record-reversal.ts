import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_ORDERS_MODULE } from "../../../modules/producer-orders"
import type { PlannedReversal } from "../_plan-reversal"

/** Records what is taken back of an order, with what then stands on it; a rollback restores both. */
export const recordReversalStep = createStep(
  "record-reversal",
  async ({ reversal, before, after }: PlannedReversal, { container }) => {
    const id = await container.resolve(PRODUCER_ORDERS_MODULE).recordReversal(reversal, after)
    return new StepResponse({ id }, { id, before })
  },
  async (recorded, { container }) => {
    if (recorded) {
      await container.resolve(PRODUCER_ORDERS_MODULE).withdrawReversal(recorded.id, recorded.before)
    }
  }
)
