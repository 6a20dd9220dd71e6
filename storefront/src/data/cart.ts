import "server-only"
import type { Locale } from "@cholang/shared"
import { FetchError } from "@medusajs/js-sdk"
import type { HttpTypes } from "@medusajs/types"
import { z } from "zod"
import { type Parcel, parcelsOf } from "../lib/parcels"
import { getProduct } from "./get-product"
import { getRegionId } from "./get-region-id"
import { medusa } from "./medusa"
import { parcelLineOf } from "./parcel-line"
import { type StoreAnswer, type StoreRefusal, writeToStore } from "./store-request"
import { readBasketId } from "./visitor-cookies"

/** What the shop itself notes on a basket; it travels with the order. */
const BasketNotes = z.object({
  /** Instant at which the buyer said to be 18 or older; null when unsaid or withdrawn. */
  age_confirmed_at: z.string().nullish(),
})

export type Basket = {
  id: string
  region_id: string
  /** When it became an order; null while it is being filled. */
  completed_at: string | null
  parcels: Parcel[]
  pieces: number
  age_confirmed_at: string | null
  metadata: Record<string, unknown>
  /** What the backend reckons the whole costs, shipping chosen so far included. */
  total_vnd: number
  shipping_option_ids: string[]
  variants: Line[]
}

const FIELDS = [
  "id",
  "region_id",
  "completed_at",
  "metadata",
  "total",
  "items.id",
  "items.variant_id",
  "items.variant_title",
  "items.product_handle",
  "items.product_title",
  "items.quantity",
  "items.unit_price",
  "items.requires_shipping",
  "items.total",
  "items.created_at",
  "shipping_methods.id",
  "shipping_methods.shipping_option_id",
].join(",")

/** The visitor's basket as it is now; null when there is none. Never cached: it belongs to one visitor. */
export async function readBasket(): Promise<Basket | null> {
  const id = await readBasketId()
  const cart = id === null ? null : await retrieveCart(id)
  return cart === null ? null : await basketOf(cart)
}

export type BasketChange = { ok: true; id: string; pieces: number } | StoreRefusal

export type Line = { variant_id: string; quantity: number }

export async function createBasket(
  items: readonly Line[],
  metadata: Record<string, unknown> = {}
): Promise<BasketChange> {
  const region_id = await getRegionId()
  return changed(await writeToStore("POST", "/store/carts", { region_id, items, metadata }))
}

export async function addLine(cartId: string, line: Line): Promise<BasketChange> {
  return changed(await writeToStore("POST", `/store/carts/${cartId}/line-items`, line))
}

/** Quantity 0 takes the line out. */
export async function changeLine(
  cartId: string,
  lineId: string,
  quantity: number
): Promise<BasketChange> {
  return changed(
    await writeToStore("POST", `/store/carts/${cartId}/line-items/${lineId}`, { quantity })
  )
}

/** Notes of the shop on a basket; they travel with the order. */
export async function noteOnBasket(
  basket: Basket,
  notes: Record<string, unknown>
): Promise<BasketChange> {
  const metadata = { ...basket.metadata, ...notes }
  return changed(await writeToStore("POST", `/store/carts/${basket.id}`, { metadata }))
}

const Changed = z.object({
  cart: z.object({ id: z.string(), items: z.array(z.object({ quantity: z.number() })).nullish() }),
})

function changed(answer: StoreAnswer): BasketChange {
  if (!answer.ok) return answer
  const { cart } = Changed.parse(answer.body)
  return {
    ok: true,
    id: cart.id,
    pieces: (cart.items ?? []).reduce((sum, { quantity }) => sum + quantity, 0),
  }
}

/** Who receives the order and where; Medusa's two name fields hold the one Vietnamese name in the first. */
export type Buyer = {
  full_name: string
  /** E.164 */
  phone: string
  /** Null when the buyer gave none: an order needs no e-mail address. */
  email: string | null
  street: string
  commune: { code: string; name: string }
  province: { code: string; name: string }
}

/** What the buyer said and agreed to with the order. */
export type OrderNotes = {
  note: string | null
  terms_version: string
  /** Instant of the consent. */
  terms_accepted_at: string
}

/**
 * Says who receives the basket and what was agreed. The notes stand on the basket, and so on the order; the address
 * carries them as well, since the Store API shows a buyer the order's address but not its notes.
 */
export function saveBuyer(
  basket: Pick<Basket, "id" | "metadata">,
  buyer: Buyer,
  notes: OrderNotes,
  locale: Locale
): Promise<StoreAnswer> {
  const address = {
    first_name: buyer.full_name,
    last_name: "",
    phone: buyer.phone,
    address_1: buyer.street,
    city: buyer.commune.name,
    province: buyer.province.name,
    country_code: "vn",
    metadata: { commune_code: buyer.commune.code, province_code: buyer.province.code, ...notes },
  }
  return writeToStore("POST", `/store/carts/${basket.id}`, {
    email: buyer.email,
    shipping_address: address,
    billing_address: address,
    metadata: { ...basket.metadata, ...notes },
    locale,
  })
}

async function retrieveCart(id: string): Promise<HttpTypes.StoreCart | null> {
  try {
    const { cart } = await medusa().store.cart.retrieve(id, { fields: FIELDS })
    return cart
  } catch (error) {
    // A basket that the backend no longer has is an empty basket; an outage is not, and belongs to the error page.
    if (error instanceof FetchError && error.status === 404) return null
    throw error
  }
}

async function basketOf(cart: HttpTypes.StoreCart): Promise<Basket> {
  const items = [...(cart.items ?? [])].sort((a, b) =>
    String(a.created_at).localeCompare(String(b.created_at))
  )
  const answers = await Promise.all(items.map((item) => getProduct(item.product_handle ?? "")))
  const lines = items.map((item, index) => parcelLineOf(item, answers[index]?.product ?? null))
  return {
    id: cart.id,
    region_id: cart.region_id ?? "",
    completed_at: cart.completed_at ? String(cart.completed_at) : null,
    parcels: parcelsOf(lines),
    pieces: lines.reduce((sum, line) => sum + line.quantity, 0),
    age_confirmed_at: BasketNotes.safeParse(cart.metadata ?? {}).data?.age_confirmed_at ?? null,
    metadata: cart.metadata ?? {},
    total_vnd: cart.total,
    shipping_option_ids: (cart.shipping_methods ?? []).flatMap(
      ({ shipping_option_id }) => shipping_option_id ?? []
    ),
    variants: items.flatMap(({ variant_id, quantity }) =>
      variant_id ? [{ variant_id, quantity }] : []
    ),
  }
}
