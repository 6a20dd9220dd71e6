import type { OfficerScope } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NoteAudience } from "../../domain"
import { WORK_ITEMS_MODULE } from "../../modules/work-items"
import { isRecordVisible } from "../../queries/read-record-notes"

export type AddRecordNoteStepInput = {
  scope: OfficerScope
  record_type: string
  record_id: string
  audience: NoteAudience
  text: string
}

/** Notes something about a record that the officer may see; to others there is no such record. */
export const addRecordNoteStep = createStep(
  "add-record-note",
  async (
    { scope, record_type, record_id, audience, text }: AddRecordNoteStepInput,
    { container }
  ) => {
    if (!(await isRecordVisible(container, scope, { record_type, record_id }))) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `No record ${record_id}`, "not_found")
    }
    const note = await container.resolve(WORK_ITEMS_MODULE).createRecordNotes({
      record_type,
      record_id,
      audience,
      text,
      agency_id: scope.agencyId,
      officer_id: scope.officerId,
    })
    return new StepResponse({ id: note.id }, note.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(WORK_ITEMS_MODULE).deleteRecordNotes(id)
    }
  }
)
