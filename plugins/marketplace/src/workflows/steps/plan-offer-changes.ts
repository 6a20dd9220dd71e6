import { producerActor } from "@cholang/access/domain"
import type { AuditEntryInput } from "@cholang/access/domain"
import { asOf, type ProducerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  DEFAULT_PRICE_BAND_BPS,
  effectiveChanges,
  type OfferChange,
  type OfferRefusal,
  offerRefusals,
} from "../../domain"
import { type OwnOffer, readOffers } from "../../queries/listings/read-offers"
import { requireMay } from "../_refuse"
import type { RecordOfferChange } from "./record-offer-changes"

export type PlanOfferChangesStepInput = {
  scope: ProducerScope
  changes: OfferChange[]
  cause: "grid" | "csv"
}

export type OfferChangePlan = {
  /** With one of them nothing is changed. */
  problems: OfferRefusal[]
  prices: { id: string; prices: { currency_code: string; amount: number }[] }[]
  levels: { inventory_item_id: string; location_id: string; stocked_quantity: number }[]
  record: RecordOfferChange[]
  audit: AuditEntryInput[]
}

/** What the changes would write, and every reason against it. */
export const planOfferChangesStep = createStep(
  "plan-offer-changes",
  async ({ scope, changes, cause }: PlanOfferChangesStepInput, { container }) => {
    requireMay(scope, "stock.write")
    if (changes.some(({ price_vnd }) => price_vnd !== undefined)) {
      requireMay(scope, "listings.write")
    }
    const offers = await offersByVariant(container, scope)
    const problems = offerRefusals(changes, offers, DEFAULT_PRICE_BAND_BPS)
    const effective = problems.length > 0 ? [] : effectiveChanges(changes, offers)
    const at = asOf(container)
    const rows = effective.flatMap((change) => {
      const offer = offers.get(change.variant_id)
      return offer === undefined ? [] : [{ change, offer }]
    })
    const record = rows.map(({ change, offer }): RecordOfferChange => ({
      producer_id: scope.producerId,
      product_id: offer.product_id,
      variant_id: offer.variant_id,
      cause,
      price_before_vnd: change.price_vnd === undefined ? null : offer.price_vnd,
      price_after_vnd: change.price_vnd ?? null,
      stock_before: change.stock === undefined ? null : offer.stocked,
      stock_after: change.stock ?? null,
      changed_by: scope.memberId,
      changed_at: at,
    }))
    return new StepResponse<OfferChangePlan>({
      problems,
      record,
      prices: rows.flatMap(({ change }) =>
        change.price_vnd === undefined
          ? []
          : [
              {
                id: change.variant_id,
                prices: [{ currency_code: "vnd", amount: change.price_vnd }],
              },
            ]
      ),
      levels: rows.flatMap(({ change, offer }) =>
        change.stock === undefined || offer.shelf === null
          ? []
          : [
              {
                inventory_item_id: offer.shelf.inventory_item_id,
                location_id: offer.shelf.location_id,
                stocked_quantity: change.stock,
              },
            ]
      ),
      audit: record.map((row) => ({
        actor: producerActor(scope),
        action: "offer.changed",
        record_type: "offer",
        record_id: row.variant_id,
        producer_id: scope.producerId,
        before: { price_vnd: row.price_before_vnd, stock: row.stock_before },
        after: { price_vnd: row.price_after_vnd, stock: row.stock_after },
        reason: cause,
      })),
    })
  }
)

/** All that this producer offers, by variant. */
export async function offersByVariant(
  container: MedusaContainer,
  { producerId }: ProducerScope
): Promise<Map<string, OwnOffer>> {
  const offers = await readOffers(container, producerId)
  return new Map(offers.map((offer) => [offer.variant_id, offer]))
}
