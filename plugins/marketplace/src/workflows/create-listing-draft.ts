import type { ProducerScope } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { adoptPicturesStep } from "./steps/adopt-pictures"
import { createListingDraftsStep } from "./steps/create-listing-drafts"
import { loadDraftSourceStep, type LoadDraftSourceStepInput } from "./steps/load-draft-source"

export type CreateListingDraftWorkflowInput = {
  scope: ProducerScope
  /** Nothing for a new product, a listing to change, or what to copy. */
  from: LoadDraftSourceStepInput["from"]
  /** Invented, for a demonstration. */
  is_demo?: boolean
}

/**
 * Begins a draft: empty, of what is on sale, or as a copy. A listing has at most one draft that is open.
 *
 * @summary Begin a listing draft.
 */
export const createListingDraftWorkflow = createWorkflow(
  "create-listing-draft",
  (input: CreateListingDraftWorkflowInput) => {
    const source = loadDraftSourceStep(input)
    const adopted = adoptPicturesStep(
      transform({ input, source }, (data) => ({
        producer_id: data.input.scope.producerId,
        pictures: data.source.pictures,
      }))
    )
    const drafts = transform({ input, source, adopted }, (data) => {
      const idOf = new Map(data.adopted.map(({ template, id }) => [template, id]))
      const content = {
        ...data.source.content,
        pictures: data.source.content.pictures.map(({ id, alt }) => ({
          id: idOf.get(id) ?? id,
          alt,
        })),
      }
      return [
        {
          producer_id: data.input.scope.producerId,
          created_by: data.input.scope.memberId,
          listing_id: data.source.listing_id,
          product_id: data.source.product_id,
          content,
          is_demo: data.input.is_demo ?? false,
          base: data.source.listing_id === null ? null : content,
        },
      ]
    })

    return new WorkflowResponse(createListingDraftsStep(drafts))
  }
)
