import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RegistrationAnswers } from "../../../domain"
import { ONBOARDING_MODULE } from "../../../modules/onboarding"

export type UpdateRegistrationStepInput = {
  id: string
  answers?: RegistrationAnswers
  sealed_identity?: string | null
  identity_digest?: string | null
  attestations?: Record<string, string>
  verifications?: Record<string, { officer_id: string; agency_id: string; at: string }>
  remarks?: { items: { field: string; text: string }[] }
  submissions?: number
  submitted_at?: string
  last_step?: string
}

/** Changes what is kept of a registration; a rollback puts back what was there. */
export const updateRegistrationStep = createStep(
  "update-registration",
  async ({ submitted_at, ...change }: UpdateRegistrationStepInput, { container }) => {
    const onboarding = container.resolve(ONBOARDING_MODULE)
    const before = await onboarding.retrieveRegistration(change.id)
    await onboarding.updateRegistrations({
      ...change,
      ...(submitted_at === undefined ? {} : { submitted_at: new Date(submitted_at) }),
    })
    return new StepResponse(change.id, {
      id: before.id,
      answers: before.answers,
      sealed_identity: before.sealed_identity,
      identity_digest: before.identity_digest,
      attestations: before.attestations,
      verifications: before.verifications,
      remarks: before.remarks,
      submissions: before.submissions,
      submitted_at: before.submitted_at,
      last_step: before.last_step,
    })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(ONBOARDING_MODULE).updateRegistrations({
        ...before,
        submitted_at: before.submitted_at === null ? null : new Date(before.submitted_at),
      })
    }
  }
)
