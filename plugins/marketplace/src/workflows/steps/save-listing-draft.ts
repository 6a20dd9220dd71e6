import type { ProducerScope } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { contentRefusals, type ListingContent, moveDraft } from "../../domain"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import { readDraftRow, readPicturesOf } from "../../queries/listings/read-draft"
import { invalid, noSuch, notAllowed, requireMay } from "../_refuse"

export type SaveListingDraftStepInput = {
  scope: ProducerScope
  id: string
  /** The version that was changed. */
  version: number
  content: ListingContent
}

/** `saved` is false when somebody else saved in between: then nothing is written. */
export type SavedDraft = { saved: boolean; version: number }

type Before = { id: string; version: number; content: ListingContent }

/** Keeps what was written, if it may be kept and nobody else wrote meanwhile; a rollback restores what was there. */
export const saveListingDraftStep = createStep(
  "save-listing-draft",
  async ({ scope, id, version, content }: SaveListingDraftStepInput, { container }) => {
    requireMay(scope, "listings.write")
    const draft = await readDraftRow(container, { id, producer_id: scope.producerId })
    if (draft === null) {
      throw noSuch("draft", id)
    }
    if (!moveDraft(draft.state, "save").ok) {
      throw notAllowed(
        "draft_not_editable",
        `Draft ${id} cannot be written in while ${draft.state}`
      )
    }
    if (draft.version !== version) {
      return new StepResponse<SavedDraft, Before | null>(
        { saved: false, version: draft.version },
        null
      )
    }
    const [refusal] = contentRefusals(content)
    if (refusal) {
      throw invalid(refusal.code, `${refusal.field} is refused: ${refusal.code}`)
    }
    const own = await readPicturesOf(container, scope.producerId, content)
    const foreign = content.pictures.find((picture) => !own.some(({ id }) => id === picture.id))
    if (foreign) {
      throw invalid("picture_unknown", `Picture ${foreign.id} is not of this producer`)
    }
    const sold = new Set(draft.base?.variants.flatMap(({ variant_id }) => variant_id ?? []))
    const strange = content.variants.find(
      ({ variant_id }) => variant_id !== null && !sold.has(variant_id)
    )
    if (strange) {
      throw invalid("variant_unknown", `Variant ${strange.variant_id ?? ""} is not of this listing`)
    }
    const next = version + 1
    await container
      .resolve(MARKETPLACE_MODULE)
      .updateListingDrafts({ id, version: next, content: { ...content } })

    return new StepResponse<SavedDraft, Before | null>(
      { saved: true, version: next },
      { id, version, content: draft.content }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve(MARKETPLACE_MODULE)
        .updateListingDrafts({ ...before, content: { ...before.content } })
    }
  }
)
