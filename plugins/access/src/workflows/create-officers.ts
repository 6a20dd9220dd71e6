import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../domain"
import { bindAuthIdentitiesStep } from "./steps/bind-auth-identities"
import { type CreateOfficer, createOfficersStep } from "./steps/create-officers"
import { recordAuditStep } from "./steps/record-audit"

export type CreateOfficersWorkflowInput = {
  officers: CreateOfficer[]
  /** Who adds them: an operator, or the officer in person who accepts an invitation. */
  actor?: AuditActor
}

/**
 * Adds officers to agencies. An officer with an auth identity can sign in at once.
 *
 * @summary Create officers.
 */
export const createOfficersWorkflow = createWorkflow(
  "create-officers",
  (input: CreateOfficersWorkflowInput) => {
    const officers = createOfficersStep(input.officers)
    bindAuthIdentitiesStep(
      transform({ officers }, (data) =>
        data.officers.flatMap(({ id, auth_identity_id, session_epoch }) =>
          auth_identity_id === null
            ? []
            : [{ auth_identity_id, actor_key: "officer_id" as const, actor_id: id, session_epoch }]
        )
      )
    )
    recordAuditStep(
      transform({ officers, input }, (data) => ({
        entries: data.officers.map(({ id, agency_id, role }) => ({
          actor: data.input.actor ?? { type: "officer" as const, id },
          action: "officer.joined",
          record_type: "officer",
          record_id: id,
          agency_id,
          after: { role },
        })),
      }))
    )

    return new WorkflowResponse(officers)
  }
)
