import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { officerActor } from "../domain"
import { addRecordNoteStep, type AddRecordNoteStepInput } from "./steps/add-record-note"
import { recordAuditStep } from "./steps/record-audit"

export type AddRecordNoteWorkflowInput = AddRecordNoteStepInput

/**
 * Notes something about a record, for the agency or for all agencies that see it.
 *
 * @summary Add a note to a record.
 */
export const addRecordNoteWorkflow = createWorkflow(
  "add-record-note",
  (input: AddRecordNoteWorkflowInput) => {
    const note = addRecordNoteStep(input)
    recordAuditStep(
      transform({ input }, ({ input: { scope, record_type, record_id, audience } }) => ({
        entries: [
          {
            actor: officerActor(scope),
            action: `${record_type}.noted`,
            record_type,
            record_id,
            agency_id: scope.agencyId,
            // The words stay in the note: a note for the agency alone is not for every reader of the log.
            after: { audience },
          },
        ],
      }))
    )
    return new WorkflowResponse(note)
  }
)
