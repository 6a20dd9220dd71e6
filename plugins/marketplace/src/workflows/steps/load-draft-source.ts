import type { ProducerScope } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { emptyContent, type ListingContent } from "../../domain"
import type { PictureMedia } from "../../queries/listings/draft-row"
import { readDraftRow } from "../../queries/listings/read-draft"
import { readLiveContent } from "../../queries/listings/read-live-content"
import { noSuch, requireMay } from "../_refuse"

export type LoadDraftSourceStepInput = {
  scope: ProducerScope
  /** `listing` begins a change of what is on sale, `copy` something new that is like it (a listing or a draft). */
  from: { kind: "nothing" } | { kind: "listing"; id: string } | { kind: "copy"; id: string }
}

export type DraftSource = {
  listing_id: string | null
  product_id: string | null
  content: ListingContent
  /** Pictures that the content names by address and that the producer has not adopted yet. */
  pictures: PictureMedia[]
}

/** What a new draft begins with. */
export const loadDraftSourceStep = createStep(
  "load-draft-source",
  async ({ scope, from }: LoadDraftSourceStepInput, { container }) => {
    requireMay(scope, "listings.write")
    const nothing = { listing_id: null, product_id: null, pictures: [] }
    if (from.kind === "nothing") {
      return new StepResponse<DraftSource>({ ...nothing, content: emptyContent() })
    }
    const own = { id: from.id, producer_id: scope.producerId }
    const live = await readLiveContent(container, own)
    if (live !== null) {
      const pictures = live.listing.gallery.map(({ template, widths, width, height }) => ({
        template,
        widths,
        width,
        height,
      }))
      return new StepResponse<DraftSource>(
        from.kind === "listing"
          ? {
              listing_id: live.listing.id,
              product_id: live.listing.product_id,
              content: live.content,
              pictures,
            }
          : { ...nothing, content: asNew(live.content), pictures }
      )
    }
    const draft = from.kind === "copy" ? await readDraftRow(container, own) : null
    if (draft === null) {
      throw noSuch("listing", from.id)
    }
    return new StepResponse<DraftSource>({ ...nothing, content: asNew(draft.content) })
  }
)

/** The same words for another product: its variants are on no shelf yet. */
function asNew(content: ListingContent): ListingContent {
  return {
    ...content,
    variants: content.variants.map((variant) => ({ ...variant, variant_id: null, stock: null })),
  }
}
