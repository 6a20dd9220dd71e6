import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DocumentType } from "../../../domain"
import { ONBOARDING_MODULE } from "../../../modules/onboarding"

export type CreateDocumentStepInput = {
  producer_id: string
  requirement: string
  file_key: string
  file_name: string
  content_type: DocumentType
  size_bytes: number
  sha256: string
  uploaded_by: string
}

/** Lists a stored document with its registration; a rollback takes it off. */
export const createDocumentStep = createStep(
  "create-document",
  async (input: CreateDocumentStepInput, { container }) => {
    const { id } = await container.resolve(ONBOARDING_MODULE).createRegistrationDocuments(input)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(ONBOARDING_MODULE).deleteRegistrationDocuments(id)
    }
  }
)
