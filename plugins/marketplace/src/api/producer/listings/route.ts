import { asOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ListingDraftAnswer, PortalListingsAnswer } from "../../../http"
import { readDraft, readOpenDraftOf } from "../../../queries/listings/read-draft"
import {
  countPortalListings,
  readPortalListings,
} from "../../../queries/listings/read-portal-listings"
import { noSuch } from "../../../workflows/_refuse"
import { createListingDraftWorkflow } from "../../../workflows/create-listing-draft"
import type { ProducerCreateListingDraft, ProducerListListings } from "./validators"

export const GET = async (
  req: MedusaRequest<unknown, ProducerListListings>,
  res: MedusaResponse<PortalListingsAnswer>
) => {
  const scope = producerScopeOf(req.scope)
  const { low_stock, ...filter } = req.validatedQuery
  const [page, counts] = await Promise.all([
    readPortalListings(req.scope, scope, { ...filter, is_low: low_stock }),
    countPortalListings(req.scope, scope),
  ])
  res.json({ ...page, counts, as_of: asOf(req.scope) })
}

/** A listing has one open draft: who begins a second one is given the first. */
export const POST = async (
  req: MedusaRequest<ProducerCreateListingDraft>,
  res: MedusaResponse<ListingDraftAnswer>
) => {
  const scope = producerScopeOf(req.scope)
  const wanted = req.validatedBody
  const open =
    "listing_id" in wanted ? await readOpenDraftOf(req.scope, scope, wanted.listing_id) : null
  if (open !== null) {
    res.json({ draft: open, as_of: asOf(req.scope) })
    return
  }
  const { result } = await createListingDraftWorkflow(req.scope).run({
    input: {
      scope,
      from:
        "listing_id" in wanted
          ? { kind: "listing", id: wanted.listing_id }
          : "copy_of" in wanted
            ? { kind: "copy", id: wanted.copy_of }
            : { kind: "nothing" },
    },
  })
  const id = result[0] ?? ""
  const draft = await readDraft(req.scope, scope, id)
  if (draft === null) {
    throw noSuch("draft", id)
  }
  res.status(201).json({ draft, as_of: asOf(req.scope) })
}
