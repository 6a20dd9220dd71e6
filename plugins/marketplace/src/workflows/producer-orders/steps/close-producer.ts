import { addDays, asOf, dayOf, isIsoDay } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLOSURE_DAYS_MAX } from "../../../domain"
import { PRODUCER_ORDERS_MODULE } from "../../../modules/producer-orders"

export type CloseProducerStepInput = {
  producer_id: string
  starts_on: string
  ends_on: string
  note: string
}

/** Records the days on which a producer takes no orders. */
export const closeProducerStep = createStep(
  "close-producer",
  async (closure: CloseProducerStepInput, { container }) => {
    const { starts_on, ends_on } = closure
    const today = dayOf(asOf(container))
    const isPossible =
      isIsoDay(starts_on) &&
      isIsoDay(ends_on) &&
      starts_on <= ends_on &&
      ends_on >= today &&
      ends_on <= addDays(starts_on, CLOSURE_DAYS_MAX)
    if (!isPossible) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `A closure from ${starts_on} to ${ends_on} is not possible on ${today}`,
        "closure_days_impossible"
      )
    }
    const { id } = await container.resolve(PRODUCER_ORDERS_MODULE).createProducerClosures(closure)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(PRODUCER_ORDERS_MODULE).deleteProducerClosures(id)
    }
  }
)
