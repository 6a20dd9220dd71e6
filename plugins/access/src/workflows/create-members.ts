import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../domain"
import { bindAuthIdentitiesStep } from "./steps/bind-auth-identities"
import { type CreateMember, createMembersStep } from "./steps/create-members"
import { recordAuditStep } from "./steps/record-audit"

export type CreateMembersWorkflowInput = {
  members: CreateMember[]
  /** Who adds them: an operator, a job, or the member in person at a registration. */
  actor?: AuditActor
}

/**
 * Adds members to producers. A member with an auth identity can sign in at once: the next token of that identity
 * carries the member.
 *
 * @summary Create members of producers.
 */
export const createMembersWorkflow = createWorkflow(
  "create-members",
  (input: CreateMembersWorkflowInput) => {
    const members = createMembersStep(input.members)
    bindAuthIdentitiesStep(
      transform({ members }, (data) =>
        data.members.flatMap(({ id, auth_identity_id, session_epoch }) =>
          auth_identity_id === null
            ? []
            : [
                {
                  auth_identity_id,
                  actor_key: "producer_id" as const,
                  actor_id: id,
                  session_epoch,
                },
              ]
        )
      )
    )
    recordAuditStep(
      transform({ members, input }, (data) => ({
        entries: data.members.map(({ id, producer_id, role }) => ({
          actor: data.input.actor ?? { type: "producer" as const, id },
          action: "member.joined",
          record_type: "producer_member",
          record_id: id,
          producer_id,
          after: { role },
        })),
      }))
    )

    return new WorkflowResponse(members)
  }
)
