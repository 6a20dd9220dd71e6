import type { ProducerScope } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { adoptPicturesStep } from "./steps/adopt-pictures"
import { drawPictureStep } from "./steps/draw-picture"

export type KeepListingPictureWorkflowInput = {
  scope: ProducerScope
  /** Where the upload lies on this machine. */
  path: string
}

/**
 * Takes a picture that a producer has sent: checked by its content, drawn anew, and from then on its own to show.
 *
 * @summary Keep a producer's picture.
 */
export const keepListingPictureWorkflow = createWorkflow(
  "keep-listing-picture",
  (input: KeepListingPictureWorkflowInput) => {
    const pictures = drawPictureStep(input)
    const adopted = adoptPicturesStep(
      transform({ input, pictures }, (data) => ({
        producer_id: data.input.scope.producerId,
        pictures: data.pictures,
      }))
    )
    return new WorkflowResponse(adopted)
  }
)
