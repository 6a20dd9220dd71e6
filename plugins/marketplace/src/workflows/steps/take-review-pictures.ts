import type { MediaRef } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CUSTOMER_CARE_MODULE } from "../../modules/customer-care"
import { PictureRow } from "../../queries/care/rows"

export type TakeReviewPicturesStepInput = { ids: string[]; customer_id: string }

/** The pictures that this customer has sent and no review shows yet. Writes nothing. */
export const takeReviewPicturesStep = createStep(
  "take-review-pictures",
  async ({ ids, customer_id }: TakeReviewPicturesStepInput, { container }) => {
    const sent =
      ids.length === 0
        ? []
        : await container
            .resolve(CUSTOMER_CARE_MODULE)
            .listReviewPictures({ id: ids, customer_id, review_id: null })
    const missing = ids.find((id) => !sent.some((picture) => picture.id === id))
    if (missing !== undefined) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `pictures: no picture ${missing}`,
        "not_found"
      )
    }
    const inOrder = ids.flatMap((id) => sent.find((picture) => picture.id === id) ?? [])

    return new StepResponse<MediaRef[]>(inOrder.map(({ picture }) => PictureRow.parse(picture)))
  }
)
