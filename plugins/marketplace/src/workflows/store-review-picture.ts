import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  storeReviewPictureStep,
  type StoreReviewPictureStepInput,
} from "./steps/store-review-picture"

export type StoreReviewPictureWorkflowInput = StoreReviewPictureStepInput

/**
 * Takes a picture for a review that is about to be written.
 *
 * @summary Store a picture of a review.
 */
export const storeReviewPictureWorkflow = createWorkflow(
  "store-review-picture",
  (input: StoreReviewPictureWorkflowInput) => new WorkflowResponse(storeReviewPictureStep(input))
)
