import { asOf } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ONBOARDING_MODULE } from "../../../modules/onboarding"
import type { LoadedRegistration } from "./load-registration"

/** Takes a document off the registration. The file stays while an earlier submission shows it; a rollback puts it back. */
export const removeDocumentStep = createStep(
  "remove-document",
  async ({ loaded, id }: { loaded: LoadedRegistration; id: string }, { container }) => {
    const document = loaded.documents.find((one) => one.id === id)
    if (!document) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `No document ${id}`, "not_found")
    }
    await container
      .resolve(ONBOARDING_MODULE)
      .updateRegistrationDocuments({ id, removed_at: new Date(asOf(container)) })
    return new StepResponse({ requirement: document.requirement }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve(ONBOARDING_MODULE)
        .updateRegistrationDocuments({ id, removed_at: null })
    }
  }
)
