import type { ProducerScope } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { may, type ProducerPermission } from "../../domain"

export type AuthoriseMemberStepInput = { scope: ProducerScope; permission: ProducerPermission }

/** Refuses what the member's role does not allow. First step of every workflow that a member starts. */
export const authoriseMemberStep = createStep(
  "authorise-member",
  ({ scope, permission }: AuthoriseMemberStepInput) => {
    assertMay(scope, permission)
    return new StepResponse(undefined)
  }
)

export function assertMay(scope: ProducerScope, permission: ProducerPermission): void {
  if (!may(scope.role, permission)) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      `The role ${scope.role} does not allow ${permission}`,
      "role_not_allowed"
    )
  }
}
