import "server-only"
import type { Locale } from "@cholang/shared"
import { TERMS_VERSION } from "@/config/terms"
import { type Basket, type Buyer, saveBuyer } from "@/data/cart"
import { completeBasket } from "@/data/orders"
import { startPayment } from "@/data/payment"
import { chooseShipping } from "@/data/shipping"
import type { StoreRefusal } from "@/data/store-request"
import { type ShippingOffer, sumsOf } from "@/lib/parcels"

export type OrderRequest = {
  basket: Basket
  buyer: Buyer
  /** One offer a parcel, in the order of the parcels. */
  shipping: ShippingOffer[]
  payment_provider_id: string
  note: string
  locale: Locale
  /** Instant of the order: consent is recorded with it. */
  placed_at: string
}

export type Placed = { ok: true; orderId: string } | StoreRefusal

const underWay = new Map<string, Promise<Placed>>()

/** Orders a basket. A second click while the first is under way gets the first one's answer. */
export function placeOrder(request: OrderRequest): Promise<Placed> {
  const { id } = request.basket
  const running = underWay.get(id)
  if (running !== undefined) return running
  const placing = place(request).finally(() => underWay.delete(id))
  underWay.set(id, placing)
  return placing
}

async function place(request: OrderRequest): Promise<Placed> {
  const { basket, shipping } = request
  // A repeated click after the first one has succeeded: the same order again.
  if (basket.completed_at !== null) return completeBasket(basket.id)

  const notes = {
    note: request.note === "" ? null : request.note,
    terms_version: TERMS_VERSION,
    terms_accepted_at: request.placed_at,
  }
  const saved = await saveBuyer(basket, request.buyer, notes, request.locale)
  if (!saved.ok) return saved

  const chosen = await chooseShipping(basket.id, shipping)
  if (!chosen.ok) return chosen
  if (chosen.total_vnd !== sumsOf(basket.parcels, shipping).total_vnd) {
    return { ok: false, status: 409, code: "basket_changed" }
  }

  const payment = await startPayment(basket.id, request.payment_provider_id)
  if (!payment.ok) return payment

  return completeBasket(basket.id)
}
