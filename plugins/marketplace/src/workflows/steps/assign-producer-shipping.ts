import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"

export type AssignProducerShipping = {
  id: string
  shipping_profile_id: string
  stock_location_id: string
}

/** Notes with each producer what it ships with and from; a rollback restores what was there. */
export const assignProducerShippingStep = createStep(
  "assign-producer-shipping",
  async (assignments: AssignProducerShipping[], { container }) => {
    const marketplace = container.resolve(MARKETPLACE_MODULE)
    const before = await marketplace.listProducers({ id: assignments.map(({ id }) => id) })
    const updated = await marketplace.updateProducers(assignments)

    return new StepResponse(
      updated,
      before.map(({ id, shipping_profile_id, stock_location_id }) => ({
        id,
        shipping_profile_id,
        stock_location_id,
      }))
    )
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(MARKETPLACE_MODULE).updateProducers(before)
    }
  }
)
