import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { createListingsWorkflow } from "./create-listings"
import { listingRowOf } from "./_published-listing"
import { findStockPlacesStep } from "./steps/find-stock-places"
import type { PublicationPlan } from "./steps/plan-publication"

export type PublishNewListingWorkflowInput = {
  /** With a product, and nothing to change. */
  plan: PublicationPlan
}

/**
 * Puts a new product before the public: product, variants, prices, pieces on the producer's shelf, and what is said of it.
 *
 * @summary Publish a new listing.
 */
export const publishNewListingWorkflow = createWorkflow(
  "publish-new-listing",
  (input: PublishNewListingWorkflowInput) => {
    const products = createProductsWorkflow.runAsStep({
      input: transform({ input }, ({ input: { plan } }) => ({
        products: plan.product === null ? [] : [plan.product],
      })),
    })
    const inventory_levels = findStockPlacesStep(
      transform({ input, products }, ({ input: { plan } }) => ({
        location_id: plan.stock_location_id,
        stock: plan.stock,
      }))
    )
    createInventoryLevelsWorkflow.runAsStep({ input: { inventory_levels } })

    const listings = createListingsWorkflow.runAsStep({
      input: transform({ input, products }, ({ input: { plan }, products: created }) => {
        return {
          listings: created.map(({ id }) => ({
            ...listingRowOf(plan.listing),
            is_demo: plan.listing.is_demo,
            product_id: id,
            producer_id: plan.producer_id,
          })),
        }
      }),
    })

    return new WorkflowResponse(
      transform({ listings }, ({ listings: created }) =>
        created.map(({ id, product_id }) => ({ id, product_id }))
      )
    )
  }
)
