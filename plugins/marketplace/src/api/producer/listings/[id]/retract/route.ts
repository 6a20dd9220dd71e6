import { asOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ListingDraftAnswer } from "../../../../../http"
import { readDraft } from "../../../../../queries/listings/read-draft"
import { noSuch } from "../../../../../workflows/_refuse"
import { retractListingDraftWorkflow } from "../../../../../workflows/retract-listing-draft"
import type { ProducerRetractListingDraft } from "../../validators"

export const POST = async (
  req: MedusaRequest<ProducerRetractListingDraft>,
  res: MedusaResponse<ListingDraftAnswer>
) => {
  const scope = producerScopeOf(req.scope)
  const id = req.params["id"] ?? ""
  await retractListingDraftWorkflow(req.scope).run({ input: { scope, id, ...req.validatedBody } })
  const draft = await readDraft(req.scope, scope, id)
  if (draft === null) {
    throw noSuch("draft", id)
  }
  res.json({ draft, as_of: asOf(req.scope) })
}
