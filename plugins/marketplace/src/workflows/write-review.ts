import { openWorkItemsStep } from "@cholang/access/workflows"
import type { Locale } from "@cholang/shared"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ReviewEvents } from "../events"
import { reviewWorkItem } from "../domain"
import { attachReviewPicturesStep } from "./steps/attach-review-pictures"
import { createReviewStep } from "./steps/create-review"
import { judgeReviewStep } from "./steps/judge-review"
import { takeReviewPicturesStep } from "./steps/take-review-pictures"

export type WriteReviewWorkflowInput = {
  /** Line of a delivered part of an order. */
  producer_order_line_id: string
  /** Who is signed in, and must have bought it. */
  customer_id: string
  /** 1 to 5. */
  stars: number
  text: string
  /** Language in which it is written. */
  locale: Locale
  /** Pictures that were sent before, at most four. */
  picture_ids: string[]
  is_demo?: boolean
}

/**
 * Publishes what a buyer says of goods that came; with doubtful words it waits for an officer or the operator.
 *
 * @summary Write a review.
 */
export const writeReviewWorkflow = createWorkflow(
  "write-review",
  (input: WriteReviewWorkflowInput) => {
    const judged = judgeReviewStep(input)
    const pictures = takeReviewPicturesStep(
      transform({ input }, (data) => ({
        ids: data.input.picture_ids,
        customer_id: data.input.customer_id,
      }))
    )
    const review = createReviewStep(
      transform({ input, judged, pictures }, (data) => ({
        producer_order_line_id: data.input.producer_order_line_id,
        customer_id: data.input.customer_id,
        stars: data.input.stars,
        text: data.input.text,
        locale: data.input.locale,
        is_demo: data.input.is_demo ?? false,
        pictures: data.pictures,
        order_id: data.judged.line.order_id,
        product_id: data.judged.line.product_id,
        producer_id: data.judged.line.producer_id,
        author_name: data.judged.author_name,
        state: data.judged.state,
        flags: data.judged.flags,
        written_at: data.judged.written_at,
      }))
    )
    attachReviewPicturesStep(
      transform({ input, review }, (data) => ({
        ids: data.input.picture_ids,
        review_id: data.review.id,
      }))
    )
    when("review waits for a reader", { review }, (data) => data.review.state === "pending").then(
      () => {
        openWorkItemsStep(
          transform({ review, judged }, (data) => ({
            items: [
              reviewWorkItem({
                review_id: data.review.id,
                product_title: data.judged.line.title,
                producer_id: data.judged.line.producer_id,
                producer_name: data.judged.line.producer_name,
                commune_code: data.judged.line.commune_code,
                at: data.judged.written_at,
              }),
            ],
          }))
        )
      }
    )
    emitEventStep({
      eventName: ReviewEvents.CHANGED,
      data: transform({ review, judged }, (data) => ({
        id: data.review.id,
        product_handle: data.judged.line.product_handle,
      })),
    })

    return new WorkflowResponse(review)
  }
)
