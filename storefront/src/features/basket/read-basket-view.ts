import "server-only"
import { readBasket } from "@/data/cart"
import { listShippingOffers } from "@/data/shipping"
import {
  type BasketSums,
  offerChosen,
  orderBlockedBy,
  type Parcel,
  type ShippingOffer,
  sumsOf,
} from "@/lib/parcels"

export type BasketParcel = Parcel & { offer: ShippingOffer | null }

export type BasketView = {
  parcels: BasketParcel[]
  pieces: number
  sums: BasketSums
  /** Why "order" is blocked; null when nothing stands in the way. */
  blocked: ReturnType<typeof orderBlockedBy>
  has_alcohol: boolean
  is_age_confirmed: boolean
  is_demo: boolean
}

/** The visitor's basket with the cheapest way of sending each parcel; null when there is nothing in it. */
export async function readBasketView(): Promise<BasketView | null> {
  const basket = await readBasket()
  if (basket === null || basket.completed_at !== null || basket.pieces === 0) return null
  const offers = await listShippingOffers(basket.id)
  const parcels = basket.parcels.map((parcel) => ({
    ...parcel,
    offer: offerChosen(parcel, offers, basket.shipping_option_ids),
  }))
  return {
    parcels,
    pieces: basket.pieces,
    sums: sumsOf(
      parcels,
      parcels.flatMap(({ offer }) => offer ?? [])
    ),
    blocked: orderBlockedBy(basket.parcels, basket.age_confirmed_at !== null),
    has_alcohol: parcels.some(({ has_alcohol }) => has_alcohol),
    is_age_confirmed: basket.age_confirmed_at !== null,
    is_demo: parcels.some(({ lines }) => lines.some(({ is_demo }) => is_demo)),
  }
}
