import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import { PictureMedia } from "../../queries/listings/draft-row"

export type AdoptPicturesStepInput = { producer_id: string; pictures: PictureMedia[] }
export type AdoptedPicture = { id: string; template: string; media: PictureMedia }

/** Notes pictures as the producer's own, each address once; a rollback forgets those that were new. */
export const adoptPicturesStep = createStep(
  "adopt-pictures",
  async ({ producer_id, pictures }: AdoptPicturesStepInput, { container }) => {
    const marketplace = container.resolve(MARKETPLACE_MODULE)
    const byTemplate = new Map(pictures.map((picture) => [picture.template, picture]))
    const known = await marketplace.listListingPictures({
      producer_id,
      template: [...byTemplate.keys()],
    })
    const created = await marketplace.createListingPictures(
      [...byTemplate.values()]
        .filter(({ template }) => !known.some((picture) => picture.template === template))
        .map((media) => ({ producer_id, template: media.template, media }))
    )
    const adopted: AdoptedPicture[] = [...known, ...created].map(({ id, template, media }) => ({
      id,
      template,
      media: PictureMedia.parse(media),
    }))

    return new StepResponse(
      adopted,
      created.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) {
      await container.resolve(MARKETPLACE_MODULE).deleteListingPictures(ids)
    }
  }
)
