import { officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readDocumentForOfficer } from "../../../../queries/onboarding/read-document"
import { sendDocument } from "../../../_documents/send-document"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const id = req.params["id"] ?? ""
  sendDocument(res, await readDocumentForOfficer(req.scope, officerScopeOf(req.scope), id))
}
