import { closeWorkItemsStep } from "@cholang/access/workflows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { ReviewAction } from "../domain"
import { ReviewEvents } from "../events"
import type { Moderator } from "../queries/care/read-moderation"
import { moveReviewStep } from "./steps/move-review"

export type ModerateReviewWorkflowInput = {
  id: string
  action: ReviewAction
  /** Why it is refused; null for a publication. */
  reason: string | null
  /** An officer in its territory, or the operator. */
  moderator: Moderator
}

/**
 * Publishes a review that waited, or refuses one with a reason that its author reads.
 *
 * @summary Moderate a review.
 */
export const moderateReviewWorkflow = createWorkflow(
  "moderate-review",
  (input: ModerateReviewWorkflowInput) => {
    const review = moveReviewStep(input)
    closeWorkItemsStep(
      transform({ review }, (data) => ({
        record_type: "review",
        record_id: data.review.id,
        outcome: data.review.after,
      }))
    )
    emitEventStep({
      eventName: ReviewEvents.CHANGED,
      data: transform({ review }, (data) => ({
        id: data.review.id,
        product_handle: data.review.product_handle,
      })),
    })

    return new WorkflowResponse(review)
  }
)
