import type { OfficerScope, ProducerRole, ProducerScope } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type OfficerRole, officerActor, producerActor } from "../domain"
import { invitePersonWorkflow } from "./invite-person"
import { authoriseLeadStep } from "./steps/authorise-lead"
import { authoriseMemberStep } from "./steps/authorise-member"
import { nameMemberStep } from "./steps/name-member"

export type InviteMemberWorkflowInput = {
  scope: ProducerScope
  name: string
  login: string
  role: ProducerRole
  /** Page that accepts invitations. */
  link: string
}

/**
 * An owner offers somebody a place with the producer.
 *
 * @summary Invite a member.
 */
export const inviteMemberWorkflow = createWorkflow(
  "invite-member",
  (input: InviteMemberWorkflowInput) => {
    authoriseMemberStep(
      transform({ input }, (data) => ({
        scope: data.input.scope,
        permission: "members.write" as const,
      }))
    )
    const inviter = nameMemberStep(input)
    const invitation = invitePersonWorkflow.runAsStep({
      input: transform(
        { input, inviter },
        ({ input: { scope, role, ...asked }, inviter: { name } }) => ({
          ...asked,
          place: { actor: "producer" as const, producer_id: scope.producerId, role },
          locale: "vi" as const,
          invited_by: producerActor(scope),
          inviter_name: name,
        })
      ),
    })
    return new WorkflowResponse(invitation)
  }
)

export type InviteOfficerWorkflowInput = {
  scope: OfficerScope
  name: string
  login: string
  role: OfficerRole
  /** Page that accepts invitations. */
  link: string
}

/**
 * A lead offers somebody a place in the agency.
 *
 * @summary Invite an officer.
 */
export const inviteOfficerWorkflow = createWorkflow(
  "invite-officer",
  (input: InviteOfficerWorkflowInput) => {
    const inviter = authoriseLeadStep(input)
    const invitation = invitePersonWorkflow.runAsStep({
      input: transform(
        { input, inviter },
        ({ input: { scope, role, ...asked }, inviter: { name } }) => ({
          ...asked,
          place: { actor: "officer" as const, agency_id: scope.agencyId, role },
          locale: "vi" as const,
          invited_by: officerActor(scope),
          inviter_name: name,
        })
      ),
    })
    return new WorkflowResponse(invitation)
  }
)
