import { asOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DraftConflictAnswer, ListingDraftAnswer, PortalListingAnswer } from "../../../../http"
import { readDraft } from "../../../../queries/listings/read-draft"
import { readPortalListing } from "../../../../queries/listings/read-portal-listings"
import { noSuch } from "../../../../workflows/_refuse"
import { saveListingDraftWorkflow } from "../../../../workflows/save-listing-draft"
import type { ProducerSaveListingDraft } from "../validators"

/** A draft by its id, or a listing by its own. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<ListingDraftAnswer | PortalListingAnswer>
) => {
  const scope = producerScopeOf(req.scope)
  const id = req.params["id"] ?? ""
  const as_of = asOf(req.scope)
  const draft = await readDraft(req.scope, scope, id)
  if (draft !== null) {
    res.json({ draft, as_of })
    return
  }
  const listing = await readPortalListing(req.scope, scope, id)
  if (listing === null) {
    throw noSuch("listing", id)
  }
  res.json({ listing, as_of })
}

/** Keeps what was written; 409 with the draft as it stands when somebody else saved in between. */
export const PUT = async (
  req: MedusaRequest<ProducerSaveListingDraft>,
  res: MedusaResponse<ListingDraftAnswer | DraftConflictAnswer>
) => {
  const scope = producerScopeOf(req.scope)
  const id = req.params["id"] ?? ""
  const { result } = await saveListingDraftWorkflow(req.scope).run({
    input: { scope, id, ...req.validatedBody },
  })
  const draft = await readDraft(req.scope, scope, id)
  if (draft === null) {
    throw noSuch("draft", id)
  }
  if (!result.saved) {
    res.status(409).json({
      type: "conflict",
      code: "version_conflict",
      message: `Draft ${id} has been saved in between`,
      draft,
    })
    return
  }
  res.json({ draft, as_of: asOf(req.scope) })
}
