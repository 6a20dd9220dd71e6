import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import type { PublishedListing } from "../_published-listing"

export type UpdateListing = { id: string } & Omit<
  PublishedListing,
  "is_service" | "weight_grams" | "names" | "is_demo"
>

/** Says of products what was approved; a rollback restores what was said before. */
export const updateListingsStep = createStep(
  "update-listings",
  async (listings: UpdateListing[], { container }) => {
    const marketplace = container.resolve(MARKETPLACE_MODULE)
    const before = await marketplace.listListings({ id: listings.map(({ id }) => id) })
    const updated = await marketplace.updateListings(
      listings.map(({ label_fields, gallery, ...listing }) => ({
        ...listing,
        label_fields: { fields: label_fields },
        gallery: { pictures: gallery },
      }))
    )
    return new StepResponse(
      updated.map(({ id, product_id }) => ({ id, product_id })),
      before.map(
        ({
          id,
          title,
          unit,
          summary,
          story,
          care,
          label_fields,
          product_set,
          craft_handle,
          gallery,
          is_alcohol,
          abv_percent,
        }) => ({
          id,
          title,
          unit,
          summary,
          story,
          care,
          label_fields,
          product_set,
          craft_handle,
          gallery,
          is_alcohol,
          abv_percent,
        })
      )
    )
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(MARKETPLACE_MODULE).updateListings(before)
    }
  }
)
