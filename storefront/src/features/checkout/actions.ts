"use server"

import { type Basket, createBasket, readBasket } from "@/data/cart"
import { rememberPlacedOrder } from "@/data/order-parts"
import { answerForm } from "@/data/form-answer"
import { getCommunes } from "@/data/get-communes"
import { listPaymentProviderIds } from "@/data/payment"
import { listShippingOffers } from "@/data/shipping"
import { forgetBasket, rememberBasket } from "@/data/visitor-cookies"
import { localeOf } from "@/i18n/locale-field"
import { redirect } from "@/i18n/navigation"
import { hasAlcohol, offerChosen, type ShippingOffer, sumsOf } from "@/lib/parcels"
import { checkoutValues, parseCheckout } from "./checkout-input"
import { offeredPayments } from "./payment-methods"
import { placeOrder } from "./place-order"
import { type CheckoutRefusal, checkoutRefusal } from "./refusals"
import type { CheckoutState, CommuneChoice } from "./state"

/** Orders the visitor's basket. The basket comes from the visitor's own cookie, prices and fees from the backend. */
export async function submitCheckout(
  _previous: CheckoutState,
  form: FormData
): Promise<CheckoutState> {
  const { communes, ...answer } = await order(form)
  await answerForm(answer)
  return { ...answer, communes }
}

async function order(form: FormData): Promise<CheckoutState> {
  const locale = localeOf(form)
  const values = checkoutValues(form)
  const place = await readPlace(values.province_code, values.commune_code)
  const state: CheckoutState = { values, communes: place.communes, errors: {}, refusal: null }
  const refused = (refusal: CheckoutRefusal): CheckoutState => ({ ...state, refusal })

  // Without JavaScript the communes of a province come with a round trip of the whole form.
  if (form.get("intent") === "communes")
    return { ...state, values: { ...values, commune_code: "" } }

  const parsed = parseCheckout(values)
  if (!parsed.ok) return { ...state, errors: parsed.errors }
  if (place.province === null || place.commune === null) {
    return { ...state, errors: { commune_code: "unknown_commune" } }
  }

  const basket = await readBasket()
  if (basket === null || basket.pieces === 0) return refused("basket_empty")
  if (form.get("seen_items_vnd") !== String(sumsOf(basket.parcels, []).items_vnd))
    return refused("basket_changed")

  const shipping = await shippingOf(basket, values.shipping_option_ids)
  if (shipping === null) return refused("shipping_not_chosen")
  if (!(await isOffered(basket, parsed.value.payment)))
    return { ...state, errors: { payment: "not_offered" } }

  const placed = await placeOrder({
    basket,
    buyer: {
      ...parsed.value,
      email: parsed.value.email || null,
      commune: place.commune,
      province: place.province,
    },
    shipping,
    payment_provider_id: parsed.value.payment,
    note: parsed.value.note,
    locale,
    placed_at: new Date().toISOString(),
  })
  if (!placed.ok) {
    if (placed.code === "basket_changed") await moveToNewBasket(basket)
    return refused(checkoutRefusal(placed.code))
  }

  await rememberPlacedOrder(placed.orderId, basket.id)
  await forgetBasket()
  return redirect({ href: { pathname: "/orders/[id]", params: { id: placed.orderId } }, locale })
}

type Place = {
  communes: CommuneChoice[]
  commune: CommuneChoice | null
  province: CommuneChoice | null
}

async function readPlace(provinceCode: string, communeCode: string): Promise<Place> {
  const answer = /^\d{2}$/.test(provinceCode) ? await getCommunes(provinceCode) : null
  const communes = (answer?.communes ?? []).map(({ code, name }) => ({ code, name }))
  return {
    communes,
    commune: communes.find(({ code }) => code === communeCode) ?? null,
    province: answer?.province ?? null,
  }
}

/** One offer for each parcel that is sent; null when one of them cannot be. */
async function shippingOf(
  basket: Basket,
  chosenOptionIds: readonly string[]
): Promise<ShippingOffer[] | null> {
  const offers = await listShippingOffers(basket.id)
  const sent = basket.parcels.filter(({ needs_shipping }) => needs_shipping)
  const chosen = sent.flatMap((parcel) => offerChosen(parcel, offers, chosenOptionIds) ?? [])
  return chosen.length === sent.length ? chosen : null
}

async function isOffered(basket: Basket, providerId: string): Promise<boolean> {
  const offered = offeredPayments(await listPaymentProviderIds(basket.region_id), {
    has_alcohol: hasAlcohol(basket.parcels),
    age_confirmed: basket.age_confirmed_at !== null,
  })
  return offered.some(({ provider_id }) => provider_id === providerId)
}

/**
 * The sums disagree: an earlier attempt has left a shipping fee of a producer whose goods were taken out since, and the
 * Store API cannot remove a fee. The same goods move into a new basket, and the buyer is asked to look again.
 */
async function moveToNewBasket(basket: Basket): Promise<void> {
  const created = await createBasket(basket.variants, basket.metadata)
  if (created.ok) await rememberBasket(created.id, created.pieces)
}
