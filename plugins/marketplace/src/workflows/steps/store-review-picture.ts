import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CUSTOMER_CARE_MODULE } from "../../modules/customer-care"
import { marketplaceOptionsOf } from "../../options"
import { writeReviewPicture } from "../../pictures/review-picture"
import { PictureRow } from "../../queries/care/rows"

export type StoreReviewPictureStepInput = {
  customer_id: string
  /** The file as it came, base64: workflows carry plain values. */
  content: string
}

/** What a customer may have waiting without a review; more is not for a review. */
const WAITING_MAX = 12

/**
 * Keeps a picture for a review to come. Its files are named by their content and may be shared, so a rollback leaves them
 * and forgets the row alone.
 */
export const storeReviewPictureStep = createStep(
  "store-review-picture",
  async ({ customer_id, content }: StoreReviewPictureStepInput, { container }) => {
    const care = container.resolve(CUSTOMER_CARE_MODULE)
    const [, waiting] = await care.listAndCountReviewPictures({ customer_id, review_id: null })
    if (waiting >= WAITING_MAX) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${customer_id} has ${waiting.toString()} pictures without a review`,
        "too_many_pictures"
      )
    }
    const written = await writeReviewPicture(
      marketplaceOptionsOf(container).mediaDir,
      Buffer.from(content, "base64")
    )
    if (!written.ok) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `picture: ${written.code}`,
        written.code
      )
    }
    const created = await care.createReviewPictures({ customer_id, picture: written.value })

    return new StepResponse(
      { id: created.id, picture: PictureRow.parse(created.picture) },
      created.id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(CUSTOMER_CARE_MODULE).deleteReviewPictures([id])
    }
  }
)
