import type { Localised } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingState } from "../../domain"
import { marketplaceOptionsOf } from "../../options"
import { listingMessages } from "../_listing-message"

export type WordTakeDownStepInput = {
  listing_id: string
  title: Localised
  state: ListingState
  reason: string | null
  email: string | null
  at: string
}

/** The words in which a producer learns that a listing was taken down; none for what it did itself. */
export const wordTakeDownStep = createStep(
  "word-take-down",
  ({ listing_id, title, state, reason, email, at }: WordTakeDownStepInput, { container }) =>
    new StepResponse(
      state === "taken_down"
        ? listingMessages({
            kind: "taken_down",
            title,
            reason,
            email,
            storefrontUrl: marketplaceOptionsOf(container).storefrontUrl,
            key: `${listing_id}:taken_down:${at}`,
          })
        : []
    )
)
