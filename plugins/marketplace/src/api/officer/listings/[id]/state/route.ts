import { officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ListingStateAnswer } from "../../../../../http"
import { changeListingStateWorkflow } from "../../../../../workflows/change-listing-state"
import type { OfficerChangeListingState } from "../../validators"

/** Takes a listing down, or gives it back; the id is that of the listing. */
export const POST = async (
  req: MedusaRequest<OfficerChangeListingState>,
  res: MedusaResponse<ListingStateAnswer>
) => {
  const { result } = await changeListingStateWorkflow(req.scope).run({
    input: {
      by: { kind: "officer", scope: officerScopeOf(req.scope) },
      id: req.params["id"] ?? "",
      ...req.validatedBody,
    },
  })
  res.json({ listing: result })
}
