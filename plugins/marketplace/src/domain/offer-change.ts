import { FULL_RATE_BPS, type BasisPoints } from "./basis-points"
import { type ContentRefusalCode, priceRefusal, stockRefusal } from "./listing-content"

/** What is on sale now: one variant with its price and its pieces. */
export type Offer = {
  variant_id: string
  price_vnd: number
  /** The price that an officer last saw. Small steps are measured from here, so that they do not add up to a large one. */
  reference_price_vnd: number
  /** Pieces on the shelf; null where they are not counted. */
  stocked: number | null
  /** Of those, promised to buyers. */
  reserved: number
}

/** A change of one offer; what is left out stays. */
export type OfferChange = {
  variant_id: string
  price_vnd?: number | undefined
  stock?: number | undefined
}

export type OfferRefusalCode =
  | ContentRefusalCode
  | "said_twice"
  | "unknown_offer"
  | "price_needs_approval"
  | "not_counted"
  | "below_reserved"
  | "nothing_said"

/** A refusal names the row by its place in the list, from 0, and the column. */
export type OfferRefusal = {
  row: number
  field: "variant_id" | "price_vnd" | "stock"
  code: OfferRefusalCode
  limit?: number
}

/** How far a price may move from what was approved without an officer: 20 %. */
export const DEFAULT_PRICE_BAND_BPS: BasisPoints = 2_000

export function priceBand(
  referenceVnd: number,
  bandBps: BasisPoints
): { min: number; max: number } {
  return {
    min: Math.ceil((referenceVnd * (FULL_RATE_BPS - bandBps)) / FULL_RATE_BPS),
    max: Math.floor((referenceVnd * (FULL_RATE_BPS + bandBps)) / FULL_RATE_BPS),
  }
}

/** Every reason against a list of changes; when there is one, none of them is made. */
export function offerRefusals(
  changes: readonly OfferChange[],
  offers: ReadonlyMap<string, Offer>,
  bandBps: BasisPoints
): OfferRefusal[] {
  const seen = new Set<string>()
  return changes.flatMap((change, row) => {
    const offer = offers.get(change.variant_id)
    if (offer === undefined) {
      return [{ row, field: "variant_id" as const, code: "unknown_offer" as const }]
    }
    if (seen.has(change.variant_id)) {
      return [{ row, field: "variant_id" as const, code: "said_twice" as const }]
    }
    seen.add(change.variant_id)
    if (change.price_vnd === undefined && change.stock === undefined) {
      return [{ row, field: "variant_id" as const, code: "nothing_said" as const }]
    }
    return [...priceRefusals(row, change, offer, bandBps), ...stockRefusals(row, change, offer)]
  })
}

/** The changes that change something: who confirms what stands already changes nothing. */
export function effectiveChanges(
  changes: readonly OfferChange[],
  offers: ReadonlyMap<string, Offer>
): OfferChange[] {
  return changes.flatMap((change) => {
    const offer = offers.get(change.variant_id)
    const price = change.price_vnd === offer?.price_vnd ? undefined : change.price_vnd
    const stock = change.stock === offer?.stocked ? undefined : change.stock
    return price === undefined && stock === undefined
      ? []
      : [{ variant_id: change.variant_id, price_vnd: price, stock }]
  })
}

function priceRefusals(
  row: number,
  { price_vnd }: OfferChange,
  offer: Offer,
  bandBps: BasisPoints
): OfferRefusal[] {
  if (price_vnd === undefined || price_vnd === offer.price_vnd) {
    return []
  }
  const wrong = priceRefusal("price_vnd", price_vnd)
  if (wrong) {
    return [{ row, field: "price_vnd", ...codeOf(wrong) }]
  }
  const band = priceBand(offer.reference_price_vnd, bandBps)
  if (price_vnd < band.min) {
    return [{ row, field: "price_vnd", code: "price_needs_approval", limit: band.min }]
  }
  return price_vnd > band.max
    ? [{ row, field: "price_vnd", code: "price_needs_approval", limit: band.max }]
    : []
}

function stockRefusals(row: number, { stock }: OfferChange, offer: Offer): OfferRefusal[] {
  if (stock === undefined || stock === offer.stocked) {
    return []
  }
  if (offer.stocked === null) {
    return [{ row, field: "stock", code: "not_counted" }]
  }
  const wrong = stockRefusal("stock", stock)
  if (wrong) {
    return [{ row, field: "stock", ...codeOf(wrong) }]
  }
  return stock < offer.reserved
    ? [{ row, field: "stock", code: "below_reserved", limit: offer.reserved }]
    : []
}

function codeOf({ code, limit }: { code: ContentRefusalCode; limit?: number }) {
  return limit === undefined ? { code } : { code, limit }
}
