import { asOf } from "@cholang/shared"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../modules/access"
import { findOpenInvitation } from "../../queries/find-invitation"

export type TakeInvitationStepInput = { token: string }

/** Takes the place in one statement, so that of two at the same moment one gets it; a rollback gives it back. */
export const takeInvitationStep = createStep(
  "take-invitation",
  async ({ token }: TakeInvitationStepInput, { container }) => {
    const now = asOf(container)
    const { id, name, login, producer_id, producer_role, agency_id, officer_role } =
      await findOpenInvitation(container, token, new Date(now))
    const { rowCount } = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rowCount: number }>(
        "update access_invitation set accepted_at = ? where id = ? and accepted_at is null and revoked_at is null",
        [now, id]
      )
    if (rowCount === 0) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "This invitation was used already or has run out",
        "invitation_not_open"
      )
    }
    const person = { name, login, producer_id, producer_role, agency_id, officer_role }
    return new StepResponse(person, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(ACCESS_MODULE).updateInvitations({ id, accepted_at: null })
    }
  }
)
