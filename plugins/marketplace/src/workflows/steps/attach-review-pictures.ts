import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CUSTOMER_CARE_MODULE } from "../../modules/customer-care"

export type AttachReviewPicturesStepInput = { ids: string[]; review_id: string }

/** Says which review shows pictures that were sent before it; a rollback frees them again. */
export const attachReviewPicturesStep = createStep(
  "attach-review-pictures",
  async ({ ids, review_id }: AttachReviewPicturesStepInput, { container }) => {
    await container
      .resolve(CUSTOMER_CARE_MODULE)
      .updateReviewPictures(ids.map((id) => ({ id, review_id })))
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids) {
      await container
        .resolve(CUSTOMER_CARE_MODULE)
        .updateReviewPictures(ids.map((id) => ({ id, review_id: null })))
    }
  }
)
