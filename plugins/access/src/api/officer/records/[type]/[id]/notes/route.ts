import { asOf, officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { RecordNotesAnswer } from "../../../../../../http"
import { isRecordVisible, readRecordNotes } from "../../../../../../queries/read-record-notes"
import { addRecordNoteWorkflow } from "../../../../../../workflows/add-record-note"
import type { OfficerAddNote } from "../../../validators"

export const GET = async (req: MedusaRequest, res: MedusaResponse<RecordNotesAnswer>) => {
  const scope = officerScopeOf(req.scope)
  const record = recordOf(req)
  if (!(await isRecordVisible(req.scope, scope, record))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "No such record", "not_found")
  }
  res.json({ notes: await readRecordNotes(req.scope, scope, record), as_of: asOf(req.scope) })
}

export const POST = async (
  req: MedusaRequest<OfficerAddNote>,
  res: MedusaResponse<RecordNotesAnswer>
) => {
  const scope = officerScopeOf(req.scope)
  const record = recordOf(req)
  await addRecordNoteWorkflow(req.scope).run({ input: { scope, ...record, ...req.validatedBody } })
  res
    .status(201)
    .json({ notes: await readRecordNotes(req.scope, scope, record), as_of: asOf(req.scope) })
}

function recordOf(req: { params: Record<string, string | undefined> }) {
  return { record_type: req.params["type"] ?? "", record_id: req.params["id"] ?? "" }
}
