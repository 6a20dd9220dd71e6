import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createAndLinkProductOptionsToProductWorkflow,
  createInventoryLevelsWorkflow,
  createProductVariantsWorkflow,
  deleteProductVariantsWorkflow,
  emitEventStep,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import { ListingEvents } from "../events"
import { listingRowOf } from "./_published-listing"
import { findStockPlacesStep } from "./steps/find-stock-places"
import type { PublicationPlan } from "./steps/plan-publication"
import { updateListingsStep } from "./steps/update-listings"

export type PublishListingChangesWorkflowInput = {
  /** With a change, and no product to create. */
  plan: PublicationPlan
}

/**
 * Brings what is on sale to what was approved: texts, pictures, variants that came, changed or went, and their prices. The
 * stock of what is on sale already is counted elsewhere and stays.
 *
 * @summary Publish the changes of a listing.
 */
export const publishListingChangesWorkflow = createWorkflow(
  "publish-listing-changes",
  (input: PublishListingChangesWorkflowInput) => {
    const change = transform({ input }, ({ input: { plan } }) => ({
      product_id: plan.change?.product_id ?? "",
      products: plan.change === null ? [] : [plan.change.product],
      option: plan.change?.option ?? null,
      created: plan.change?.created ?? [],
      updated: plan.change?.updated ?? [],
      deleted: plan.change?.deleted ?? [],
    }))

    updateProductsWorkflow.runAsStep({ input: { products: change.products } })

    when("a-size-is-new", { change }, ({ change: { option } }) => option !== null).then(() => {
      createAndLinkProductOptionsToProductWorkflow.runAsStep({
        input: transform({ change }, ({ change: { product_id, option } }) => ({
          product_id,
          update: option === null ? [] : [option],
        })),
      })
    })
    when("variants-changed", { change }, ({ change: { updated } }) => updated.length > 0).then(
      () => {
        updateProductVariantsWorkflow.runAsStep({ input: { product_variants: change.updated } })
      }
    )
    when("variants-came", { change }, ({ change: { created } }) => created.length > 0).then(() => {
      createProductVariantsWorkflow.runAsStep({ input: { product_variants: change.created } })
      const inventory_levels = findStockPlacesStep(
        transform({ input }, ({ input: { plan } }) => ({
          location_id: plan.stock_location_id,
          stock: plan.stock,
        }))
      )
      createInventoryLevelsWorkflow.runAsStep({ input: { inventory_levels } })
    })
    when("variants-went", { change }, ({ change: { deleted } }) => deleted.length > 0).then(() => {
      deleteProductVariantsWorkflow.runAsStep({ input: { ids: change.deleted } })
    })

    const listings = updateListingsStep(
      transform({ input }, ({ input: { plan } }) => {
        return plan.change === null
          ? []
          : [{ ...listingRowOf(plan.listing), id: plan.change.listing_id }]
      })
    )
    emitEventStep({ eventName: ListingEvents.UPDATED, data: listings })

    return new WorkflowResponse(listings)
  }
)
