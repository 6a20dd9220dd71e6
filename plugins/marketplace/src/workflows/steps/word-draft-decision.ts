import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketplaceOptionsOf } from "../../options"
import { listingMessages } from "../_listing-message"
import type { MovedDraft } from "./move-listing-draft"

export type WordDraftDecisionStepInput = {
  moved: Pick<MovedDraft, "draft" | "producer" | "state">
  reason: string | null
}

/** The words in which a producer learns what was decided about a draft. */
export const wordDraftDecisionStep = createStep(
  "word-draft-decision",
  ({ moved: { draft, producer, state }, reason }: WordDraftDecisionStepInput, { container }) =>
    new StepResponse(
      state === "approved" || state === "changes_asked" || state === "rejected"
        ? listingMessages({
            kind: state,
            title: draft.content.title,
            reason,
            email: producer.email,
            storefrontUrl: marketplaceOptionsOf(container).storefrontUrl,
            key: `${draft.id}:${String(draft.version)}:${state}`,
          })
        : []
    )
)
