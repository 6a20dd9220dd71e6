import { asOf } from "@cholang/shared"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Removes messages that were sent or given up long ago: what was told is in the records, not here. */
export const forgetMessagesStep = createStep(
  "forget-messages",
  async ({ keep_days }: { keep_days: number }, { container }) => {
    const removed = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("access_message")
      .whereNot("state", "waiting")
      .whereRaw("updated_at < ?::timestamptz - make_interval(days => ?)", [
        asOf(container),
        keep_days,
      ])
      .delete()
    return new StepResponse(removed)
  }
)
