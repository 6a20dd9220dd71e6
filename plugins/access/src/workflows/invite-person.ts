import type { Locale } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { accountMessage } from "../account-messages"
import { type AuditActor, INVITATION_DAYS, maskLogin } from "../domain"
import { createInvitationStep, type InvitedPlace } from "./steps/create-invitation"
import { notifyStep } from "./steps/notify"
import { recordAuditStep } from "./steps/record-audit"

export type InvitePersonWorkflowInput = {
  place: InvitedPlace
  name: string
  /** E-mail address or telephone number, as typed: where the invitation goes, and what the person will sign in with. */
  login: string
  locale: Locale
  invited_by: AuditActor
  /** Who invites, as the message says it. */
  inviter_name: string
  /** Page that accepts invitations; the token is added to it. */
  link: string
}

/**
 * Offers somebody a place with a producer or in an agency. The token is only in the message; the database keeps its
 * hash.
 *
 * @summary Invite a person.
 */
export const invitePersonWorkflow = createWorkflow(
  "invite-person",
  (input: InvitePersonWorkflowInput) => {
    const invitation = createInvitationStep(input)
    recordAuditStep(
      transform({ input, invitation }, (data) => {
        const { place, invited_by } = data.input
        return {
          entries: [
            {
              actor: invited_by,
              action: "invitation.sent",
              record_type: "invitation",
              record_id: data.invitation.id,
              producer_id: place.actor === "producer" ? place.producer_id : null,
              agency_id: place.actor === "officer" ? place.agency_id : null,
              after: { to: maskLogin(data.invitation.login), role: place.role },
            },
          ],
        }
      })
    )
    notifyStep(
      transform({ input, invitation }, ({ input: asked, invitation: made }) => ({
        messages: [
          accountMessage(
            asked.place.actor === "producer" ? "producer_invitation" : "officer_invitation",
            { login: made.login, locale: asked.locale },
            {
              name: asked.name,
              inviter: asked.inviter_name,
              days: String(INVITATION_DAYS),
              link: `${asked.link}?token=${made.token}`,
            },
            made.id
          ),
        ],
      }))
    )

    return new WorkflowResponse(transform({ invitation }, (data) => ({ id: data.invitation.id })))
  }
)
