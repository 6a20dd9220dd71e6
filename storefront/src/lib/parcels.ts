import type { Localised, MediaRef } from "@cholang/shared"

/** Who packs a parcel; from the producer's public entry. */
export type ParcelProducer = {
  id: string
  handle: string
  name: Localised
  /** Commune that it is sent from; null where the producer's entry does not say. */
  commune_name: string | null
}

/** One line of a basket or an order, with what the page says of it. Money is whole đồng, tax included. */
export type ParcelLine = {
  id: string
  variant_id: string | null
  handle: string
  title: Localised
  /** Which variant, or what the price buys, such as `500 ml`. */
  unit: Localised
  picture: MediaRef | null
  quantity: number
  unit_price_vnd: number
  total_vnd: number
  /** Pieces that could be bought now; null when stock is not counted. */
  available: number | null
  /** False for a service, such as a night in a village: nothing is packed, no fee is due. */
  needs_shipping: boolean
  is_alcohol: boolean
  /** Percent by volume; null for what is not a spirit. */
  abv_percent: number | null
  is_demo: boolean
  /** Null when the product is no longer offered: such a line cannot be ordered. */
  producer: ParcelProducer | null
}

/** What one producer packs and sends: one frame of the basket, one fee, one arrival. */
export type Parcel = {
  producer: ParcelProducer | null
  lines: ParcelLine[]
  items_vnd: number
  needs_shipping: boolean
  has_alcohol: boolean
}

/** A way of sending one producer's parcel. */
export type ShippingOffer = {
  option_id: string
  producer_handle: string
  name: string
  amount_vnd: number
  /** Days until it arrives, from order to door; null when the producer does not say. */
  days: { min: number; max: number } | null
}

/** Parcels in the order in which their producers first appear; lines that nobody offers any more come last. */
export function parcelsOf(lines: readonly ParcelLine[]): Parcel[] {
  const byProducer = new Map<string | null, ParcelLine[]>()
  for (const line of lines) {
    const key = line.producer?.id ?? null
    byProducer.set(key, [...(byProducer.get(key) ?? []), line])
  }
  const parcels = [...byProducer.values()].map(parcelOf)
  return [
    ...parcels.filter(({ producer }) => producer !== null),
    ...parcels.filter(({ producer }) => producer === null),
  ]
}

/** The offers for this parcel, cheapest first: the first one is preselected. None where nothing is sent. */
export function offersFor(parcel: Parcel, offers: readonly ShippingOffer[]): ShippingOffer[] {
  if (!parcel.needs_shipping) return []
  return offers
    .filter(({ producer_handle }) => producer_handle === parcel.producer?.handle)
    .sort((left, right) => left.amount_vnd - right.amount_vnd)
}

/** The offer that the buyer chose for this parcel, else the cheapest; null when nobody sends it. */
export function offerChosen(
  parcel: Parcel,
  offers: readonly ShippingOffer[],
  chosenOptionIds: readonly string[]
): ShippingOffer | null {
  const candidates = offersFor(parcel, offers)
  return (
    candidates.find(({ option_id }) => chosenOptionIds.includes(option_id)) ?? candidates[0] ?? null
  )
}

export type BasketSums = { items_vnd: number; shipping_vnd: number; total_vnd: number }

export function sumsOf(parcels: readonly Parcel[], chosen: readonly ShippingOffer[]): BasketSums {
  const items_vnd = sum(parcels.map((parcel) => parcel.items_vnd))
  const shipping_vnd = sum(chosen.map((offer) => offer.amount_vnd))
  return { items_vnd, shipping_vnd, total_vnd: items_vnd + shipping_vnd }
}

export const hasAlcohol = (parcels: readonly Parcel[]): boolean =>
  parcels.some((parcel) => parcel.has_alcohol)

/** Why a line cannot be ordered as it stands; null when it can. */
export function lineTrouble(line: ParcelLine): "not_for_sale" | "sold_out" | "too_many" | null {
  if (line.producer === null) {
    return "not_for_sale"
  }
  if (line.available === null || line.quantity <= line.available) {
    return null
  }
  return line.available <= 0 ? "sold_out" : "too_many"
}

/** Why these parcels cannot be ordered yet; null when nothing stands in the way. Stock first: it can end the question. */
export function orderBlockedBy(
  parcels: readonly Parcel[],
  isAgeConfirmed: boolean
): "stock" | "age" | null {
  if (parcels.some(({ lines }) => lines.some((line) => lineTrouble(line) !== null))) return "stock"
  return hasAlcohol(parcels) && !isAgeConfirmed ? "age" : null
}

function parcelOf(lines: ParcelLine[]): Parcel {
  return {
    producer: lines[0]?.producer ?? null,
    lines,
    items_vnd: sum(lines.map((line) => line.total_vnd)),
    needs_shipping: lines.some((line) => line.needs_shipping),
    has_alcohol: lines.some((line) => line.is_alcohol),
  }
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
