import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingContent } from "../../domain"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"

export type CreateListingDraft = {
  producer_id: string
  created_by: string
  listing_id: string | null
  product_id: string | null
  content: ListingContent
  /** What is live while the draft is written; null for a new product. */
  base: ListingContent | null
  is_demo?: boolean
}

/** Begins drafts; a rollback removes them. */
export const createListingDraftsStep = createStep(
  "create-listing-drafts",
  async (drafts: CreateListingDraft[], { container }) => {
    const created = await container.resolve(MARKETPLACE_MODULE).createListingDrafts(
      drafts.map(({ content, base, ...draft }) => ({
        ...draft,
        content: { ...content },
        base: base === null ? null : { ...base },
        remarks: { items: [] },
      }))
    )
    const ids = created.map(({ id }) => id)

    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids) {
      await container.resolve(MARKETPLACE_MODULE).deleteListingDrafts(ids)
    }
  }
)
