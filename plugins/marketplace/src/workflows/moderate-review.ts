import { type AuditActor, officerActor } from "@cholang/access/domain"
import { closeWorkItemsStep, recordAuditStep } from "@cholang/access/workflows"
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
  /** Of the operator who acts; null for an officer. */
  user_id: string | null
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
    recordAuditStep(
      transform({ input, review }, (data) => ({
        entries: [
          {
            actor: actorOf(data.input),
            agency_id:
              "officer" in data.input.moderator ? data.input.moderator.officer.agencyId : null,
            action: `review.${data.review.after}`,
            record_type: "review",
            record_id: data.review.id,
            producer_id: data.review.producer_id,
            before: { state: data.review.before },
            after: { state: data.review.after },
            reason: data.input.reason,
          },
        ],
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

function actorOf({ moderator, user_id }: ModerateReviewWorkflowInput): AuditActor {
  return "officer" in moderator
    ? officerActor(moderator.officer)
    : { type: "user", id: user_id ?? "" }
}
