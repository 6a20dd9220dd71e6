import type { Localised, MediaRef } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LabelField } from "../../http"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"

export type CreateListing = {
  product_id: string
  producer_id: string
  title: Localised
  /** What the price buys, such as `500 ml`. */
  unit: Localised
  summary: Localised
  story: Localised
  care?: Localised | null
  /** In the order to show them. */
  label_fields: LabelField[]
  /** OCOP product set, 1 to 26. */
  product_set: number
  craft_handle?: string | null
  /** The first one is for lists. */
  gallery: MediaRef[]
  is_alcohol?: boolean
  /** Percent by volume; only for what is alcohol. */
  abv_percent?: number | null
  is_demo?: boolean
}

/** Records listings; a rollback removes them. */
export const createListingsStep = createStep(
  "create-listings",
  async (listings: CreateListing[], { container }) => {
    const created = await container.resolve(MARKETPLACE_MODULE).createListings(
      listings.map(({ label_fields, gallery, ...listing }) => ({
        ...listing,
        label_fields: { fields: label_fields },
        gallery: { pictures: gallery },
      }))
    )

    return new StepResponse(
      created,
      created.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids) {
      await container.resolve(MARKETPLACE_MODULE).deleteListings(ids)
    }
  }
)
