import type { OfficerScope } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { officerActor } from "../domain"
import { authoriseLeadStep } from "./steps/authorise-lead"
import { endSessionsStep } from "./steps/end-sessions"
import { recordAuditStep } from "./steps/record-audit"
import { updateOfficerStep } from "./steps/update-officer"

export type ChangeOfficerWorkflowInput = {
  scope: OfficerScope
  id: string
  is_disabled: boolean
}

/**
 * Disables or enables an officer of the own agency. A disabled officer is signed out at once.
 *
 * @summary Change an officer.
 */
export const changeOfficerWorkflow = createWorkflow(
  "change-officer",
  (input: ChangeOfficerWorkflowInput) => {
    authoriseLeadStep(input)
    const change = updateOfficerStep(input)
    endSessionsStep(
      transform({ input }, (data) => ({ actor_type: "officer" as const, ids: [data.input.id] }))
    )
    recordAuditStep(
      transform({ input, change }, ({ input: { scope, id }, change: { before, after } }) => ({
        entries: [
          {
            actor: officerActor(scope),
            action: "officer.changed",
            record_type: "officer",
            record_id: id,
            agency_id: scope.agencyId,
            before,
            after,
          },
        ],
      }))
    )

    return new WorkflowResponse(undefined)
  }
)
