import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_ORDERS_MODULE } from "../../../modules/producer-orders"

export type MarkRefundedStepInput = { id: string; reference: string; at: string }

/** Notes that what was due has been paid back. */
export const markRefundedStep = createStep(
  "mark-refunded",
  async ({ id, reference, at }: MarkRefundedStepInput, { container }) => {
    await container.resolve(PRODUCER_ORDERS_MODULE).updateOrderReversals({
      id,
      refund_state: "refunded",
      refund_reference: reference,
      refunded_at: new Date(at),
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(PRODUCER_ORDERS_MODULE).updateOrderReversals({
        id,
        refund_state: "due",
        refund_reference: null,
        refunded_at: null,
      })
    }
  }
)
