import { asOf } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { Basket, BasketLine } from "../domain"
import { closuresAt } from "./producer-orders/read-closures"
import { CART_FIELDS, CartRow, LISTING_FIELDS, ListingRow, ShippingOptionRow } from "./basket-rows"

/** Sessions that a payment can still come from; the others are the traces of a change of mind. */
const LIVE_SESSIONS = [
  "pending",
  "requires_more",
  "authorized",
  "captured",
  "pending_authorization",
]

/** Metadata key under which the shop keeps the moment at which the buyer said to be of age. */
export const AGE_CONFIRMED_AT = "age_confirmed_at"

/** The basket of a cart as the rules see it; null once the cart has become an order. */
export async function readBasket(
  container: MedusaContainer,
  cartId: string
): Promise<Basket | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: CART_FIELDS,
    filters: { id: cartId },
  })

  if (data[0] === undefined) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `No cart ${cartId}`, "not_found")
  }
  const cart = CartRow.parse(data[0])
  if (cart.completed_at) {
    return null
  }

  const optionIds = (cart.shipping_methods ?? []).flatMap(({ shipping_option_id: id }) => id ?? [])
  const [listings, options] = await Promise.all([
    query.graph({
      entity: "listing",
      fields: LISTING_FIELDS,
      filters: { product_id: cart.items.map(({ product_id }) => product_id) },
    }),
    query.graph({
      entity: "shipping_option",
      fields: ["id", "shipping_profile_id"],
      filters: { id: optionIds },
    }),
  ])
  const sold = ListingRow.array().parse(listings.data)
  const closures = await closuresAt(
    container,
    [...new Set(sold.map(({ producer }) => producer.id))],
    asOf(container)
  )
  return toBasket(cart, sold, ShippingOptionRow.array().parse(options.data), [...closures.keys()])
}

function toBasket(
  cart: CartRow,
  listings: ListingRow[],
  options: ShippingOptionRow[],
  closed_producer_ids: string[]
): Basket {
  const listingOf = new Map(listings.map((listing) => [listing.product_id, listing]))
  const profileOf = new Map(options.map((option) => [option.id, option.shipping_profile_id]))
  const ageConfirmedAt = cart.metadata?.[AGE_CONFIRMED_AT]

  return {
    cart_id: cart.id,
    lines: cart.items.map((item) => toLine(item, listingOf.get(item.product_id))),
    shipping_method_profile_ids: (cart.shipping_methods ?? []).flatMap(
      ({ shipping_option_id: id }) => (id ? (profileOf.get(id) ?? []) : [])
    ),
    available: availableByItem(cart),
    age_confirmed_at: typeof ageConfirmedAt === "string" ? ageConfirmedAt : null,
    closed_producer_ids,
    payment_provider_id:
      cart.payment_collection?.payment_sessions?.find(({ status }) =>
        LIVE_SESSIONS.includes(status)
      )?.provider_id ?? null,
  }
}

function toLine(item: CartRow["items"][number], listing: ListingRow | undefined): BasketLine {
  const counted = item.variant?.manage_inventory === true && !item.variant.allow_backorder

  return {
    line_id: item.id,
    product_id: item.product_id,
    variant_id: item.variant_id,
    title: item.title,
    quantity: item.quantity,
    is_alcohol: listing?.is_alcohol ?? false,
    shipping_profile_id: item.variant?.product?.shipping_profile?.id ?? null,
    // What is paused or taken down is offered by nobody.
    producer: listing?.state === "published" ? listing.producer : null,
    inventory: counted
      ? (item.variant?.inventory_items ?? []).map(({ inventory_item_id, required_quantity }) => ({
          inventory_item_id,
          required_per_piece: required_quantity,
        }))
      : [],
  }
}

/** The best single location decides: a reservation is never split over two of them. */
function availableByItem(cart: CartRow): Record<string, number> {
  const levels = cart.items
    .flatMap((item) => item.variant?.inventory_items ?? [])
    .flatMap(({ inventory_item_id, inventory }) =>
      (inventory?.location_levels ?? []).map(
        (level) => [inventory_item_id, level.stocked_quantity - level.reserved_quantity] as const
      )
    )
  const best = new Map<string, number>()
  for (const [id, pieces] of levels) {
    best.set(id, Math.max(best.get(id) ?? 0, pieces))
  }
  return Object.fromEntries(best)
}
