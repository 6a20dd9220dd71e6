import type { IsoInstant, Locale, MediaRef } from "@cholang/shared"
import { ContainerRegistrationKeys, generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ReviewFlag, ReviewState } from "../../domain"
import { CUSTOMER_CARE_MODULE } from "../../modules/customer-care"

export type CreateReview = {
  producer_order_line_id: string
  order_id: string
  product_id: string
  producer_id: string
  customer_id: string
  author_name: string | null
  stars: number
  text: string
  locale: Locale
  pictures: MediaRef[]
  state: ReviewState
  flags: ReviewFlag[]
  written_at: IsoInstant
  is_demo?: boolean
}

/** Writes a review, once for each line: of two that come together the second is refused. A rollback removes it. */
export const createReviewStep = createStep(
  "create-review",
  async ({ pictures, flags, ...review }: CreateReview, { container }) => {
    const id = generateEntityId(undefined, "revw")
    const written = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("marketplace_review")
      .insert({
        ...review,
        id,
        pictures: JSON.stringify({ pictures }),
        flags: JSON.stringify({ flags }),
        published_at: review.state === "published" ? review.written_at : null,
      })
      .onConflict()
      .ignore()
      .returning<{ id: string }[]>("id")

    if (written.length === 0) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Line ${review.producer_order_line_id} already has a review`,
        "already_reviewed"
      )
    }
    return new StepResponse({ id, state: review.state }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(CUSTOMER_CARE_MODULE).deleteReviews([id])
    }
  }
)
