import type { Localised } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { VerificationState } from "../../../domain"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"

export type UpdateProducerStepInput = {
  id: string
  name?: Localised
  story?: Localised
  commune_code?: string
  street?: string
  phone?: string | null
  email?: string | null
  founded_year?: number | null
  verification?: VerificationState
}

/** Writes what a registration says into the producer's own record; a rollback puts back what was there. */
export const updateProducerStep = createStep(
  "update-producer",
  async (change: UpdateProducerStepInput, { container }) => {
    const marketplace = container.resolve(MARKETPLACE_MODULE)
    const before = await marketplace.retrieveProducer(change.id)
    await marketplace.updateProducers(change)
    return new StepResponse(change.id, {
      id: before.id,
      name: before.name,
      story: before.story,
      commune_code: before.commune_code,
      street: before.street,
      phone: before.phone,
      email: before.email,
      founded_year: before.founded_year,
      verification: before.verification,
    })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(MARKETPLACE_MODULE).updateProducers(before)
    }
  }
)
