import { asOf, type OfficerScope } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../modules/access"

export type UpdateOfficerStepInput = {
  /** Only officers of this agency are known. */
  scope: OfficerScope
  id: string
  is_disabled: boolean
}

/** Disables or enables a colleague; a rollback restores what was. */
export const updateOfficerStep = createStep(
  "update-officer",
  async ({ scope, id, is_disabled }: UpdateOfficerStepInput, { container }) => {
    const access = container.resolve(ACCESS_MODULE)
    const [officer] = await access.listOfficers({ id, agency_id: scope.agencyId })
    if (officer === undefined) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no officer ${id}`, "not_found")
    }
    if (id === scope.officerId) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Nobody disables the own account",
        "own_account"
      )
    }
    const disabled_at = is_disabled ? new Date(asOf(container)) : null
    await access.updateOfficers({ id, disabled_at })

    return new StepResponse(
      { before: { is_disabled: officer.disabled_at !== null }, after: { is_disabled } },
      { id, disabled_at: officer.disabled_at }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(ACCESS_MODULE).updateOfficers(before)
    }
  }
)
