import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ListingEvents } from "../events"
import { type CreateListing, createListingsStep } from "./steps/create-listings"

export type CreateListingsWorkflowInput = {
  listings: CreateListing[]
}

/**
 * Says of products which producer offers them, and what it says of them.
 *
 * @summary Create listings.
 */
export const createListingsWorkflow = createWorkflow(
  "create-listings",
  (input: CreateListingsWorkflowInput) => {
    const listings = createListingsStep(input.listings)
    const data = transform({ listings }, ({ listings: created }) =>
      created.map(({ id, product_id }) => ({ id, product_id }))
    )

    emitEventStep({ eventName: ListingEvents.CREATED, data })

    return new WorkflowResponse(listings)
  }
)
