import type { Result } from "@cholang/shared"
import { shareByLargestRemainder } from "./largest-remainder"

/** One line of an order as the framework reckoned it: amounts may be fractions of a đồng. */
export type PlacedLine = {
  readonly order_line_id: string
  /** Null where no producer offers the product. */
  readonly producer_id: string | null
  readonly quantity: number
  /** Goods before discounts, taxes included. */
  readonly goods: number
  readonly discount: number
  /** Contained in goods less discount. */
  readonly tax: number
}

export type PlacedShipping = {
  /** Producer whose profile the method is of; null where it is nobody's. */
  readonly producer_id: string | null
  /** After discounts, taxes included. */
  readonly amount: number
  readonly tax: number
}

export type PlacedOrder = {
  readonly display_id: number
  readonly lines: readonly PlacedLine[]
  readonly shipping: readonly PlacedShipping[]
}

export type SplitLine = {
  readonly order_line_id: string
  readonly quantity: number
  readonly unit_price_vnd: number
  readonly goods_vnd: number
  readonly discount_vnd: number
  readonly total_vnd: number
  readonly tax_vnd: number
  readonly tax_rate_bps: number
}

export type SplitPart = {
  readonly producer_id: string
  /** `{order}-{part}`: parts are counted in the order in which producers appear. */
  readonly display_id: string
  readonly lines: readonly SplitLine[]
  readonly goods_vnd: number
  readonly discount_vnd: number
  readonly shipping_vnd: number
  readonly tax_vnd: number
  readonly total_vnd: number
  readonly order_total_vnd: number
}

export type SplitRefusal = "no_lines" | "line_without_producer"

/**
 * The producers' parts of an order. Each amount of the whole order is rounded once, to the đồng, and shared by largest
 * remainder, so goods, discounts, shipping and the whole add up whatever the framework's fractions are. Shipping that
 * belongs to no producer of the order is shared by the goods.
 */
export function splitOrder(order: PlacedOrder): Result<SplitPart[], SplitRefusal> {
  if (order.lines.length === 0) {
    return { ok: false, code: "no_lines" }
  }
  const producers = distinct(order.lines.map(({ producer_id }) => producer_id))
  if (producers.includes(null)) {
    return { ok: false, code: "line_without_producer" }
  }
  const whole = wholeAmounts(order)
  const lines = splitLines(order.lines, whole)
  const shipping = splitShipping(order, lines, producers, whole.shipping)

  return {
    ok: true,
    value: producers.flatMap((producer_id, index) =>
      producer_id === null
        ? []
        : [
            partOf(
              lines.filter((line) => line.producer_id === producer_id).map(({ line }) => line),
              {
                producer_id,
                display_id: `${String(order.display_id)}-${String(index + 1)}`,
                order_total_vnd: whole.total,
                shipping: shipping[index] ?? { amount: 0, tax: 0 },
              }
            ),
          ]
    ),
  }
}

type Whole = {
  goods: number
  discount: number
  goodsTax: number
  shipping: number
  total: number
}

/** Rounded once; the goods take what rounding the others leaves, so that the sum is the rounded total. */
function wholeAmounts({ lines, shipping }: PlacedOrder): Whole {
  const exact = {
    goods: sum(lines.map((line) => line.goods)),
    discount: sum(lines.map((line) => line.discount)),
    shipping: sum(shipping.map((method) => method.amount)),
  }
  const total = Math.max(0, Math.round(exact.goods - exact.discount + exact.shipping))
  const shippingVnd = Math.min(total, Math.round(exact.shipping))
  const discount = Math.round(exact.discount)
  return {
    goods: total - shippingVnd + discount,
    discount,
    goodsTax: Math.round(sum(lines.map((line) => line.tax))),
    shipping: shippingVnd,
    total,
  }
}

function splitLines(
  lines: readonly PlacedLine[],
  whole: Whole
): { producer_id: string | null; line: SplitLine }[] {
  const goods = shareByLargestRemainder(
    whole.goods,
    lines.map((line) => line.goods)
  )
  const discounts = shareByLargestRemainder(
    whole.discount,
    lines.map((line) => line.discount),
    goods
  )
  const totals = goods.map((amount, index) => amount - (discounts[index] ?? 0))
  const taxes = shareByLargestRemainder(
    Math.min(whole.goodsTax, sum(totals)),
    lines.map((line) => line.tax),
    totals
  )

  return lines.map((line, index) => {
    const total = totals[index] ?? 0
    return {
      producer_id: line.producer_id,
      line: {
        order_line_id: line.order_line_id,
        quantity: line.quantity,
        unit_price_vnd: Math.round((goods[index] ?? 0) / line.quantity),
        goods_vnd: goods[index] ?? 0,
        discount_vnd: discounts[index] ?? 0,
        total_vnd: total,
        tax_vnd: taxes[index] ?? 0,
        tax_rate_bps: rateOfContained(line.tax, line.goods - line.discount),
      },
    }
  })
}

type ShippingShare = { amount: number; tax: number }

function splitShipping(
  { shipping }: PlacedOrder,
  lines: readonly { producer_id: string | null; line: SplitLine }[],
  producers: readonly (string | null)[],
  wholeVnd: number
): ShippingShare[] {
  const goodsOf = producers.map((id) =>
    sum(lines.filter(({ producer_id }) => producer_id === id).map(({ line }) => line.total_vnd))
  )
  const own = (id: string | null) => shipping.filter((method) => method.producer_id === id)
  const nobodys = shipping.filter(({ producer_id }) => !producers.includes(producer_id))
  const lost = sum(nobodys.map((method) => method.amount))
  const lostShares = shareByLargestRemainder(Math.round(lost), goodsOf)

  const weights = producers.map(
    (id, index) => sum(own(id).map((method) => method.amount)) + (lostShares[index] ?? 0)
  )
  const amounts = shareByLargestRemainder(wholeVnd, weights)
  return amounts.map((amount, index) => ({
    amount,
    tax: Math.min(
      amount,
      Math.round(sum(own(producers[index] ?? null).map((method) => method.tax)))
    ),
  }))
}

function partOf(
  lines: SplitLine[],
  given: {
    producer_id: string
    display_id: string
    order_total_vnd: number
    shipping: ShippingShare
  }
): SplitPart {
  const goods = sum(lines.map((line) => line.goods_vnd))
  const discount = sum(lines.map((line) => line.discount_vnd))
  return {
    producer_id: given.producer_id,
    display_id: given.display_id,
    lines,
    goods_vnd: goods,
    discount_vnd: discount,
    shipping_vnd: given.shipping.amount,
    tax_vnd: sum(lines.map((line) => line.tax_vnd)) + given.shipping.tax,
    total_vnd: goods - discount + given.shipping.amount,
    order_total_vnd: given.order_total_vnd,
  }
}

/** The rate of a tax that is contained in an amount, in hundredths of a percent of what is left without it. */
function rateOfContained(tax: number, amount: number): number {
  return amount - tax > 0 ? Math.round((tax / (amount - tax)) * 10_000) : 0
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, amount) => all + amount, 0)
}
