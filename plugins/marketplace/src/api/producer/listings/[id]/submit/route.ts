import { asOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ListingDraftAnswer } from "../../../../../http"
import { readDraft } from "../../../../../queries/listings/read-draft"
import { noSuch } from "../../../../../workflows/_refuse"
import { submitListingDraftWorkflow } from "../../../../../workflows/submit-listing-draft"
import type { ProducerSubmitListingDraft } from "../../validators"

export const POST = async (
  req: MedusaRequest<ProducerSubmitListingDraft>,
  res: MedusaResponse<ListingDraftAnswer>
) => {
  const scope = producerScopeOf(req.scope)
  const id = req.params["id"] ?? ""
  await submitListingDraftWorkflow(req.scope).run({
    input: { scope, id, version: req.validatedBody.version },
  })
  const draft = await readDraft(req.scope, scope, id)
  if (draft === null) {
    throw noSuch("draft", id)
  }
  res.json({ draft, as_of: asOf(req.scope) })
}
