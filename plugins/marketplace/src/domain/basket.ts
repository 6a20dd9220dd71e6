import { canPublish, type ProducerState } from "./producer-lifecycle"

/** What one line of a basket is, as far as the rules of the marketplace ask. */
export type BasketLine = {
  line_id: string
  product_id: string
  variant_id: string
  title: string
  quantity: number
  is_alcohol: boolean
  /** Profile that the product ships with; null for what is not shipped. */
  shipping_profile_id: string | null
  /** Null when the product has no listing. */
  producer: { id: string; handle: string; state: ProducerState } | null
  /** Inventory that one piece takes; empty where stock is not counted or may be sold on order. */
  inventory: { inventory_item_id: string; required_per_piece: number }[]
}

export type Basket = {
  cart_id: string
  lines: BasketLine[]
  /** Profiles of the shipping methods chosen, one entry a method. */
  shipping_method_profile_ids: string[]
  /** Available pieces by inventory item: stocked minus reserved, over the locations that sell. */
  available: Record<string, number>
  /** Instant at which the buyer said to be of age; null when not asked or not answered. */
  age_confirmed_at: string | null
  /** Producers that take no orders today. */
  closed_producer_ids: string[]
  /** Provider of the payment that would be made; null when none is chosen. */
  payment_provider_id: string | null
}

export const BASKET_REFUSALS = [
  "basket_empty",
  "not_for_sale",
  "producer_closed",
  "age_not_confirmed",
  "shipping_not_chosen",
  "shipping_chosen_twice",
  "sold_out",
] as const
export type BasketRefusalCode = (typeof BASKET_REFUSALS)[number]

/** A refusal names the line that it is about, so that the shop can point at it. */
export type BasketRefusal = { code: BasketRefusalCode; line_id: string | null; message: string }

/** Every reason why this basket may not become an order, worst first; empty when it may. */
export function basketRefusals(basket: Basket): BasketRefusal[] {
  if (basket.lines.length === 0) {
    return [refusal("basket_empty", null, `Basket ${basket.cart_id} is empty`)]
  }
  return [
    ...unlistedLines(basket),
    ...closedProducers(basket),
    ...ageRefusals(basket),
    ...shippingRefusals(basket),
    ...stockRefusals(basket),
  ]
}

/** Spirits need the buyer's word to be of age (Law 44/2019/QH14, art. 16). */
export function isAlcoholBasket(lines: readonly Pick<BasketLine, "is_alcohol">[]): boolean {
  return lines.some((line) => line.is_alcohol)
}

/** Lines by producer in the order in which producers first appear; lines without one come last under null. */
export function groupByProducer<Line extends Pick<BasketLine, "producer">>(
  lines: readonly Line[]
): { producer_id: string | null; lines: Line[] }[] {
  const groups = new Map<string | null, Line[]>()
  for (const line of lines) {
    const key = line.producer?.id ?? null
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups]
    .sort(([left], [right]) => Number(left === null) - Number(right === null))
    .map(([producer_id, grouped]) => ({ producer_id, lines: grouped }))
}

/** Pieces asked of each inventory item, summed over all lines: two lines may share one item. */
export function demandByInventoryItem(lines: readonly BasketLine[]): Map<string, number> {
  const demand = new Map<string, number>()
  for (const line of lines) {
    for (const { inventory_item_id, required_per_piece } of line.inventory) {
      const asked = line.quantity * required_per_piece
      demand.set(inventory_item_id, (demand.get(inventory_item_id) ?? 0) + asked)
    }
  }
  return demand
}

function unlistedLines({ lines }: Basket): BasketRefusal[] {
  return lines
    .filter((line) => line.producer === null || !canPublish(line.producer))
    .map((line) =>
      refusal("not_for_sale", line.line_id, `${line.title} is not offered by an approved producer`)
    )
}

function closedProducers({ lines, closed_producer_ids: closed }: Basket): BasketRefusal[] {
  return lines
    .filter(({ producer }) => producer !== null && closed.includes(producer.id))
    .map((line) =>
      refusal(
        "producer_closed",
        line.line_id,
        `The producer of ${line.title} is closed for a holiday`
      )
    )
}

function ageRefusals(basket: Basket): BasketRefusal[] {
  if (!isAlcoholBasket(basket.lines) || isInstant(basket.age_confirmed_at)) {
    return []
  }
  const line = basket.lines.find(({ is_alcohol }) => is_alcohol)
  return [
    refusal(
      "age_not_confirmed",
      line?.line_id ?? null,
      "Spirits need the confirmation to be 18 or older"
    ),
  ]
}

/** One shipping method a producer's profile: the profile is how a producer's parcel is told from another's. */
function shippingRefusals({ lines, shipping_method_profile_ids: chosen }: Basket): BasketRefusal[] {
  const wanted = new Map(
    lines.flatMap((line) =>
      line.shipping_profile_id === null ? [] : [[line.shipping_profile_id, line] as const]
    )
  )
  return [...wanted].flatMap(([profileId, line]) => {
    const methods = chosen.filter((id) => id === profileId).length
    if (methods === 1) {
      return []
    }
    return methods === 0
      ? [
          refusal(
            "shipping_not_chosen",
            line.line_id,
            `No shipping method is chosen for ${line.title}`
          ),
        ]
      : [
          refusal(
            "shipping_chosen_twice",
            line.line_id,
            `Several shipping methods for ${line.title}`
          ),
        ]
  })
}

function stockRefusals({ lines, available }: Basket): BasketRefusal[] {
  const demand = demandByInventoryItem(lines)
  return lines
    .filter((line) =>
      line.inventory.some(
        ({ inventory_item_id }) =>
          (demand.get(inventory_item_id) ?? 0) > (available[inventory_item_id] ?? 0)
      )
    )
    .map((line) => refusal("sold_out", line.line_id, `Not enough of ${line.title} is left`))
}

function isInstant(value: string | null): boolean {
  return value !== null && !Number.isNaN(Date.parse(value))
}

function refusal(code: BasketRefusalCode, line_id: string | null, message: string): BasketRefusal {
  return { code, line_id, message }
}
