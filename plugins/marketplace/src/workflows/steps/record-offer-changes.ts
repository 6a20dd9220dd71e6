import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"

export type RecordOfferChange = {
  producer_id: string
  product_id: string
  variant_id: string
  cause: "grid" | "csv" | "approved"
  price_before_vnd: number | null
  price_after_vnd: number | null
  stock_before: number | null
  stock_after: number | null
  changed_by: string
  changed_at: string
}

/** Logs what happened to prices and stock; a rollback takes the entries back. */
export const recordOfferChangesStep = createStep(
  "record-offer-changes",
  async (changes: RecordOfferChange[], { container }) => {
    const recorded = await container
      .resolve(MARKETPLACE_MODULE)
      .createOfferChanges(
        changes.map((change) => ({ ...change, changed_at: new Date(change.changed_at) }))
      )
    const ids = recorded.map(({ id }) => id)

    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) {
      await container.resolve(MARKETPLACE_MODULE).deleteOfferChanges(ids)
    }
  }
)
