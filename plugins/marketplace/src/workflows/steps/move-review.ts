import { asOf } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { moveReview, type ReviewAction } from "../../domain"
import { CUSTOMER_CARE_MODULE } from "../../modules/customer-care"
import { type Moderator, readModeratedReviews } from "../../queries/care/read-moderation"
import { notFound } from "../../queries/care/page"

export type MoveReviewStepInput = {
  id: string
  action: ReviewAction
  /** Why it is refused; the author reads it. */
  reason: string | null
  moderator: Moderator
}

/** Publishes or refuses a review that the moderator may see; a rollback puts it back as it was. */
export const moveReviewStep = createStep(
  "move-review",
  async ({ id, action, reason, moderator }: MoveReviewStepInput, { container }) => {
    const { reviews } = await readModeratedReviews(container, moderator, { id, limit: 1 })
    const [review] = reviews
    if (review === undefined) {
      throw notFound("review", id)
    }
    const next = moveReview(review.state, action)
    if (!next.ok) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Review ${id} cannot ${action} while it is ${review.state}`,
        next.code
      )
    }
    const care = container.resolve(CUSTOMER_CARE_MODULE)
    const before = await care.retrieveReview(id)
    await care.updateReviews({
      id,
      state: next.value,
      refusal_reason: action === "refuse" ? reason : null,
      published_at:
        before.published_at ?? (action === "publish" ? new Date(asOf(container)) : null),
    })

    return new StepResponse(
      {
        id,
        before: review.state,
        after: next.value,
        producer_id: review.producer.id,
        product_handle: review.product.handle,
      },
      {
        id,
        state: before.state,
        refusal_reason: before.refusal_reason,
        published_at: before.published_at,
      }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(CUSTOMER_CARE_MODULE).updateReviews(before)
    }
  }
)
