import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RegistrationAnswers } from "../../../domain"
import { ONBOARDING_MODULE } from "../../../modules/onboarding"

export type CreateRegistrationStepInput = {
  producer_id: string
  answers: RegistrationAnswers
  requirement_version: string
  is_demo: boolean
}

/** Opens the registration of a producer; a rollback removes it. */
export const createRegistrationStep = createStep(
  "create-registration",
  async (input: CreateRegistrationStepInput, { container }) => {
    const { id } = await container.resolve(ONBOARDING_MODULE).createRegistrations({
      ...input,
      attestations: {},
      verifications: {},
      remarks: { items: [] },
      last_step: "who",
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(ONBOARDING_MODULE).deleteRegistrations(id)
    }
  }
)
