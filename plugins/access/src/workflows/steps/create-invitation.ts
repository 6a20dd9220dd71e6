import { asOf, type ProducerRole } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type AuditActor, INVITATION_DAYS, loginOf, type OfficerRole } from "../../domain"
import { ACCESS_MODULE } from "../../modules/access"
import { findPerson } from "../../queries/find-person"
import { newToken } from "../../tokens/secret-token"

/** The place that is offered: in a producer or in an agency. */
export type InvitedPlace =
  | { actor: "producer"; producer_id: string; role: ProducerRole }
  | { actor: "officer"; agency_id: string; role: OfficerRole }

export type CreateInvitationStepInput = {
  place: InvitedPlace
  name: string
  /** E-mail address or telephone number, as typed: where the invitation goes. */
  login: string
  invited_by: AuditActor
}

const MILLISECONDS_PER_DAY = 86_400_000

/** Records an invitation and takes back an earlier one to the same address and place; a rollback restores both. */
export const createInvitationStep = createStep(
  "create-invitation",
  async ({ place, name, login: typed, invited_by }: CreateInvitationStepInput, { container }) => {
    const access = container.resolve(ACCESS_MODULE)
    const login = loginOf(typed)?.address
    if (login === undefined) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "Neither an e-mail address nor a Vietnamese mobile number",
        "login_invalid"
      )
    }
    if ((await findPerson(container, place.actor, login)) !== null) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Somebody signs in with this address already",
        "login_taken"
      )
    }
    const now = Date.parse(asOf(container))
    const target =
      place.actor === "producer"
        ? { producer_id: place.producer_id, agency_id: null }
        : { producer_id: null, agency_id: place.agency_id }
    const earlier = await access.listInvitations({
      ...target,
      login,
      accepted_at: null,
      revoked_at: null,
    })
    await access.updateInvitations(earlier.map(({ id }) => ({ id, revoked_at: new Date(now) })))
    const { token, hash } = newToken()
    const created = await access.createInvitations({
      ...target,
      producer_role: place.actor === "producer" ? place.role : null,
      officer_role: place.actor === "officer" ? place.role : null,
      name,
      login,
      token_hash: hash,
      expires_at: new Date(now + INVITATION_DAYS * MILLISECONDS_PER_DAY),
      invited_by: `${invited_by.type}:${invited_by.id}`,
    })
    return new StepResponse(
      { id: created.id, login, token },
      { created: created.id, earlier: earlier.map(({ id }) => id) }
    )
  },
  async (done, { container }) => {
    if (done) {
      const access = container.resolve(ACCESS_MODULE)
      await access.deleteInvitations(done.created)
      await access.updateInvitations(done.earlier.map((id) => ({ id, revoked_at: null })))
    }
  }
)
