import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RegistrationAnswers } from "../../../domain"
import { ONBOARDING_MODULE } from "../../../modules/onboarding"

export type CreateSubmissionStepInput = {
  producer_id: string
  number: number
  /** Masked. */
  answers: RegistrationAnswers
  identity_digest: string | null
  documents: { id: string; requirement: string; file_name: string; sha256: string }[]
  attestations: Record<string, string>
  submitted_by: string
  submitted_at: string
}

/** Keeps what was handed in as it was; a rollback takes the submission back. */
export const createSubmissionStep = createStep(
  "create-submission",
  async ({ documents, submitted_at, ...input }: CreateSubmissionStepInput, { container }) => {
    const { id } = await container.resolve(ONBOARDING_MODULE).createRegistrationSubmissions({
      ...input,
      documents: { items: documents },
      submitted_at: new Date(submitted_at),
    })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(ONBOARDING_MODULE).deleteRegistrationSubmissions(id)
    }
  }
)
