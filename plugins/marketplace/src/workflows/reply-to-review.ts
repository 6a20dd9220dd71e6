import { producerActor } from "@cholang/access/domain"
import { recordAuditStep } from "@cholang/access/workflows"
import type { ProducerScope } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ReviewEvents } from "../events"
import { replyToReviewStep } from "./steps/reply-to-review"

export type ReplyToReviewWorkflowInput = {
  scope: ProducerScope
  /** Review of the producer's goods. */
  id: string
  text: string
}

/**
 * Gives a producer's answer to a review: one, in public.
 *
 * @summary Answer a review.
 */
export const replyToReviewWorkflow = createWorkflow(
  "reply-to-review",
  (input: ReplyToReviewWorkflowInput) => {
    const review = replyToReviewStep(input)
    recordAuditStep(
      transform({ input, review }, (data) => ({
        entries: [
          {
            actor: producerActor(data.input.scope),
            action: "review.answered",
            record_type: "review",
            record_id: data.review.id,
            producer_id: data.input.scope.producerId,
            after: { reply: data.input.text },
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
