import "server-only"
import type { Locale } from "@cholang/shared"
import { type Basket, readBasket } from "@/data/cart"
import { getProvinces } from "@/data/get-provinces"
import { listPaymentProviderIds } from "@/data/payment"
import { listShippingOffers } from "@/data/shipping"
import { pick } from "@/lib/localised"
import { hasAlcohol, offersFor, orderBlockedBy, type ShippingOffer } from "@/lib/parcels"
import { offeredPayments, type PaymentMethod } from "./payment-methods"

export type CheckoutParcel = {
  producer_handle: string
  producer_name: string
  lines: { id: string; title: string; quantity: number; unit_price_vnd: number }[]
  items_vnd: number
  needs_shipping: boolean
  offers: ShippingOffer[]
}

export type CheckoutView = {
  parcels: CheckoutParcel[]
  items_vnd: number
  has_alcohol: boolean
  payments: PaymentMethod[]
  provinces: { code: string; name: string }[]
}

/** What the checkout page asks and shows; null when the basket cannot be ordered as it stands. */
export async function readCheckoutView(locale: Locale): Promise<CheckoutView | null> {
  const basket = await readBasket()
  if (basket === null || !isOrderable(basket)) return null
  const [offers, providerIds, provinces] = await Promise.all([
    listShippingOffers(basket.id),
    listPaymentProviderIds(basket.region_id),
    getProvinces(),
  ])
  const has_alcohol = hasAlcohol(basket.parcels)
  return {
    parcels: basket.parcels.map((parcel) => ({
      producer_handle: parcel.producer?.handle ?? "",
      producer_name: parcel.producer === null ? "" : pick(parcel.producer.name, locale),
      lines: parcel.lines.map(({ id, title, quantity, unit_price_vnd }) => ({
        id,
        title: pick(title, locale),
        quantity,
        unit_price_vnd,
      })),
      items_vnd: parcel.items_vnd,
      needs_shipping: parcel.needs_shipping,
      offers: offersFor(parcel, offers),
    })),
    items_vnd: basket.parcels.reduce((sum, { items_vnd }) => sum + items_vnd, 0),
    has_alcohol,
    payments: offeredPayments(providerIds, {
      has_alcohol,
      age_confirmed: basket.age_confirmed_at !== null,
    }),
    provinces: provinces?.provinces ?? [],
  }
}

function isOrderable(basket: Basket): boolean {
  return (
    basket.completed_at === null &&
    basket.pieces > 0 &&
    orderBlockedBy(basket.parcels, basket.age_confirmed_at !== null) === null
  )
}
