import type { OfficerScope } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../modules/access"

export type AuthoriseLeadStepInput = { scope: OfficerScope }

/** Refuses whoever does not lead the agency: only leads invite and disable colleagues. */
export const authoriseLeadStep = createStep(
  "authorise-lead",
  async ({ scope }: AuthoriseLeadStepInput, { container }) => {
    const officer = await container.resolve(ACCESS_MODULE).retrieveOfficer(scope.officerId)
    if (officer.role !== "lead") {
      throw new MedusaError(
        MedusaError.Types.FORBIDDEN,
        "Only a lead of the agency may do this",
        "role_not_allowed"
      )
    }
    return new StepResponse({ name: officer.name })
  }
)
