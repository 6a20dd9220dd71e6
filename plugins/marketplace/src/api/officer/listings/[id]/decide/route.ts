import { officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DraftDecidedAnswer } from "../../../../../http"
import { approveListingDraftWorkflow } from "../../../../../workflows/approve-listing-draft"
import { decideListingDraftWorkflow } from "../../../../../workflows/decide-listing-draft"
import type { OfficerDecideListing } from "../../validators"

export const POST = async (
  req: MedusaRequest<OfficerDecideListing>,
  res: MedusaResponse<DraftDecidedAnswer>
) => {
  const scope = officerScopeOf(req.scope)
  const id = req.params["id"] ?? ""
  const decided = req.validatedBody

  if (decided.decision === "approve") {
    const { version, reason } = decided
    const { result } = await approveListingDraftWorkflow(req.scope).run({
      input: { scope, id, version, reason },
    })
    res.json({ draft: result })
    return
  }
  const { result } = await decideListingDraftWorkflow(req.scope).run({
    input: { scope, id, ...decided },
  })
  res.json({ draft: result })
}
