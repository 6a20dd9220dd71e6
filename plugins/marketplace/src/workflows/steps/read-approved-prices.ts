import { asOf } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readOffers } from "../../queries/listings/read-offers"
import type { RecordOfferChange } from "./record-offer-changes"

export type ReadApprovedPricesStepInput = {
  producer_id: string
  product_id: string
  approved_by: string
}

/** The prices that an officer has now seen: what later small changes are measured from. */
export const readApprovedPricesStep = createStep(
  "read-approved-prices",
  async ({ producer_id, product_id, approved_by }: ReadApprovedPricesStepInput, { container }) => {
    const offers = await readOffers(container, producer_id, { product_id: [product_id] })
    const changed_at = asOf(container)
    return new StepResponse(
      offers.map(({ variant_id, price_vnd, reference_price_vnd }): RecordOfferChange => ({
        producer_id,
        product_id,
        variant_id,
        cause: "approved",
        price_before_vnd: reference_price_vnd,
        price_after_vnd: price_vnd,
        stock_before: null,
        stock_after: null,
        changed_by: approved_by,
        changed_at,
      }))
    )
  }
)
