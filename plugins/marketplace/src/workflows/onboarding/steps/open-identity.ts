import { covers, type OfficerScope } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { openIdentity, readRegistrationCase } from "../../../queries/onboarding/registration-row"

export type OpenIdentityStepInput = { scope: OfficerScope; producer_id: string }

/** The sealed numbers of a producer in the officer's territory; to others there is no such producer. */
export const openIdentityStep = createStep(
  "open-identity",
  async ({ scope, producer_id }: OpenIdentityStepInput, { container }) => {
    const found = await readRegistrationCase(container, producer_id)
    if (!found?.registration || !covers(scope.territory, found.producer.commune_code)) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `No producer ${producer_id}`, "not_found")
    }
    return new StepResponse({
      identity: openIdentity(container, found.registration),
      commune_code: found.producer.commune_code,
    })
  }
)
