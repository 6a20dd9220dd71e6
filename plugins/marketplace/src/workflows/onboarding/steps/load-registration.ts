import type { ProducerScope } from "@cholang/shared"
import { may } from "@cholang/access/domain"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  readRegistrationCase,
  type RegistrationCase,
  type StoredRegistration,
} from "../../../queries/onboarding/registration-row"

export type LoadedRegistration = Omit<RegistrationCase, "registration"> & {
  registration: StoredRegistration
}

/** The member's own registration while it may be changed; refuses one that waits or is decided. */
export const loadDraftRegistrationStep = createStep(
  "load-draft-registration",
  async ({ scope }: { scope: ProducerScope }, { container }) => {
    if (!may(scope.role, "registration.write")) {
      throw new MedusaError(
        MedusaError.Types.FORBIDDEN,
        "Owners and managers register",
        "forbidden"
      )
    }
    const found = await readRegistrationCase(container, scope.producerId)
    if (!found?.registration) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no registration", "not_found")
    }
    if (found.producer.state !== "draft") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The registration is ${found.producer.state}`,
        "registration_not_editable"
      )
    }
    const loaded: LoadedRegistration = { ...found, registration: found.registration }
    return new StepResponse(loaded)
  }
)
