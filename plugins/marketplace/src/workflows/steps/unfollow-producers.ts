import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CUSTOMER_CARE_MODULE } from "../../modules/customer-care"

export type UnfollowProducersStepInput = {
  customer_id: string
  /** All of them unless named. */
  producer_ids?: string[]
}

/** Ends following, for good; a rollback puts it back. */
export const unfollowProducersStep = createStep(
  "unfollow-producers",
  async ({ customer_id, producer_ids }: UnfollowProducersStepInput, { container }) => {
    const rows = container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("marketplace_followed_producer")
      .where({ customer_id })
    if (producer_ids !== undefined) {
      void rows.whereIn("producer_id", producer_ids)
    }
    const removed = await rows
      .delete()
      .returning<{ customer_id: string; producer_id: string }[]>(["customer_id", "producer_id"])

    return new StepResponse(removed.length, removed)
  },
  async (removed, { container }) => {
    if (removed && removed.length > 0) {
      await container.resolve(CUSTOMER_CARE_MODULE).createFollowedProducers(removed)
    }
  }
)
