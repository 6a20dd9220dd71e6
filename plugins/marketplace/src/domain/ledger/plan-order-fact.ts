import { assertNever, dayOf, type IsoInstant } from "@cholang/shared"
import { type LineMoney, lineReversal } from "../line-reversal"
import type { OrderMoneyFact } from "../order-money-fact"
import { type OrderMoney, type OrderMoneyLine, orderTotals, sum } from "./order-money"
import { type OrderPosition, orderPosition, type PostedTransaction } from "./order-position"
import { balanced, type PlannedTransaction } from "./transaction"
import { withheldTax, type WithholdingRate } from "./withholding"

export type OrderFactContext = {
  readonly order: OrderMoney
  /** Every transaction of this order that the ledger has. */
  readonly posted: readonly PostedTransaction[]
  /** The rates of a day for the producer of this order; none where nothing is withheld. */
  readonly ratesOf: (day: string) => readonly WithholdingRate[]
  /** Whether earnings of cash on delivery wait for the carrier's remittance. */
  readonly codWaitsForRemittance: boolean
}

/**
 * The transactions that a fact adds to the ledger, in order; none if it is already there. What must have happened
 * before is added too where it is missing, so facts may be told late or one of them forgotten.
 */
export function planOrderFact(
  fact: OrderMoneyFact,
  context: OrderFactContext
): PlannedTransaction[] {
  const { order, posted } = context
  const planned: PlannedTransaction[] = []
  const position = () => orderPosition([...posted, ...planned])
  const add = (transaction: PlannedTransaction | null) => {
    if (transaction !== null) {
      planned.push(transaction)
    }
  }

  add(placed(order, position()))
  switch (fact.kind) {
    case "placed":
      break
    case "delivered":
      add(delivered(order, position(), fact.at))
      break
    case "completed":
      add(delivered(order, position(), order.delivered_at ?? fact.at))
      add(payable(context, position(), fact.at))
      break
    case "reversed":
      add(reversed(order, position(), fact))
      break
    default:
      assertNever(fact)
  }
  return planned
}

/**
 * Whether earnings are due: delivered, the return window over, no return under way, the money at hand. Cash on
 * delivery is at hand once the carrier remitted it, a payment in advance once it was captured.
 */
export function isDue(
  { order, codWaitsForRemittance }: Pick<OrderFactContext, "order" | "codWaitsForRemittance">,
  position: OrderPosition,
  at: IsoInstant
): boolean {
  return (
    position.has("order_delivered") &&
    order.return_until !== null &&
    Date.parse(order.return_until) <= Date.parse(at) &&
    !order.has_open_return &&
    (order.payment_kind === "prepaid"
      ? order.is_prepayment_collected
      : !codWaitsForRemittance || position.balance("carrier_receivable") === 0)
  )
}

const ofOrder = (order: OrderMoney) => ({
  producer_id: order.producer_id,
  producer_order_id: order.producer_order_id,
})

function placed(order: OrderMoney, position: OrderPosition): PlannedTransaction | null {
  if (position.has("order_placed")) {
    return null
  }
  const totals = orderTotals(order)

  return {
    ...ofOrder(order),
    kind: "order_placed",
    source_id: order.producer_order_id,
    reverses: null,
    occurred_at: order.placed_at,
    entries: balanced([
      [receivableOf(order), "collection", totals.total_vnd],
      ["producer_pending", "sales", -totals.goods_vnd],
      ["producer_pending", "discount", totals.discount_vnd],
      ["producer_pending", "shipping", -totals.shipping_vnd],
      ["producer_pending", "commission", totals.commission_vnd],
      ["producer_pending", "commission_tax", totals.commission_tax_vnd],
      ["commission_unearned", "commission", -totals.commission_vnd],
      ["commission_unearned", "commission_tax", -totals.commission_tax_vnd],
    ]),
    detail: {},
  }
}

function receivableOf({ payment_kind }: OrderMoney) {
  return payment_kind === "cod" ? "shopper_receivable" : "payment_clearing"
}

/** The carrier now owes the cash, and the commission is earned; both as far as nothing was cancelled before. */
function delivered(
  order: OrderMoney,
  position: OrderPosition,
  at: IsoInstant
): PlannedTransaction | null {
  if (position.has("order_delivered")) {
    return null
  }
  const collected = position.balance("shopper_receivable")
  const commission = unearned(position, "commission")
  const tax = unearned(position, "commission_tax")

  return {
    ...ofOrder(order),
    kind: "order_delivered",
    source_id: order.producer_order_id,
    reverses: null,
    occurred_at: at,
    entries: balanced([
      ["carrier_receivable", "collection", collected],
      ["shopper_receivable", "collection", -collected],
      ["commission_unearned", "commission", commission],
      ["commission_revenue", "commission", -commission],
      ["commission_unearned", "commission_tax", tax],
      ["commission_tax", "commission_tax", -tax],
    ]),
    detail: {},
  }
}

function unearned(position: OrderPosition, component: "commission" | "commission_tax"): number {
  const net =
    position.balance("commission_unearned", component) +
    position.balance("commission_unearned", `refund_${component}`)
  return net === 0 ? 0 : -net
}

/** What an order earned is released to the producer, and the tax on it is withheld. */
function payable(
  context: OrderFactContext,
  position: OrderPosition,
  at: IsoInstant
): PlannedTransaction | null {
  const { order } = context
  if (position.has("earnings_payable") || !isDue(context, position, at)) {
    return null
  }
  const earned = position.balance("producer_pending")
  const rates = context.ratesOf(dayOf(order.delivered_at ?? at))
  const taxes = order.lines.map((line) =>
    withheldTax(keptTotal(line, position.reversedQuantity(line.id)), line.activity, rates)
  )
  const vat = sum(taxes.map(({ vat_vnd }) => vat_vnd))
  const pit = sum(taxes.map(({ pit_vnd }) => pit_vnd))

  return {
    ...ofOrder(order),
    kind: "earnings_payable",
    source_id: order.producer_order_id,
    reverses: null,
    occurred_at: at,
    entries: balanced([
      ["producer_pending", "release", -earned],
      ["producer_payable", "release", earned],
      ["producer_payable", "withheld_vat", vat],
      ["withheld_vat", "withheld_vat", -vat],
      ["producer_payable", "withheld_pit", pit],
      ["withheld_pit", "withheld_pit", -pit],
    ]),
    detail: rates.length === 0 ? {} : { withholding: rates },
  }
}

/** What the shopper pays for the pieces of a line that did not go back. */
function keptTotal(line: OrderMoneyLine, reversedQuantity: number): number {
  const total = line.goods_vnd - line.discount_vnd
  return reversedQuantity === 0 ? total : total - lineReversal(line, 0, reversedQuantity).total_vnd
}

type Reversal = Extract<OrderMoneyFact, { kind: "reversed" }>

/**
 * Takes a part of an order back: the goods, the discount on them, the commission and, where tax was already withheld,
 * that tax. The transaction is new and points at the one that it takes back.
 */
function reversed(
  order: OrderMoney,
  position: OrderPosition,
  fact: Reversal
): PlannedTransaction | null {
  if (position.hasSource("order_reversed", fact.reversal_id)) {
    return null
  }
  const quantities = quantitiesByLine(fact)
  const parts = Object.entries(quantities).map(([lineId, quantity]) =>
    lineThatGoesBack(order, position, lineId, quantity)
  )
  const goods = sum(parts.map(({ money }) => money.goods_vnd))
  const discount = sum(parts.map(({ money }) => money.discount_vnd))
  const commission = sum(parts.map(({ money }) => money.commission_vnd))
  const tax = sum(parts.map(({ money }) => money.commission_tax_vnd))
  const vat = sum(parts.map(({ vat_vnd }) => vat_vnd))
  const pit = sum(parts.map(({ pit_vnd }) => pit_vnd))
  const shipping = shippingThatGoesBack(order, position, fact.shipping_vnd)

  const wasDelivered = position.has("order_delivered")
  const earnings = position.has("earnings_payable") ? "producer_payable" : "producer_pending"
  const isUncollected = order.payment_kind === "cod" && !wasDelivered

  return {
    ...ofOrder(order),
    kind: "order_reversed",
    source_id: fact.reversal_id,
    reverses: { kind: "order_placed", source_id: order.producer_order_id },
    occurred_at: fact.at,
    entries: balanced([
      [earnings, "refund_sales", goods],
      [earnings, "refund_discount", -discount],
      [earnings, "refund_shipping", shipping],
      [
        isUncollected ? "shopper_receivable" : "refunds_payable",
        "refund",
        -(goods - discount + shipping),
      ],
      [earnings, "refund_commission", -commission],
      [
        wasDelivered ? "commission_revenue" : "commission_unearned",
        "refund_commission",
        commission,
      ],
      [earnings, "refund_commission_tax", -tax],
      [wasDelivered ? "commission_tax" : "commission_unearned", "refund_commission_tax", tax],
      [earnings, "withheld_vat", -vat],
      ["withheld_vat", "withheld_vat", vat],
      [earnings, "withheld_pit", -pit],
      ["withheld_pit", "withheld_pit", pit],
    ]),
    detail: { quantities, note: fact.cause },
  }
}

function quantitiesByLine({ lines }: Reversal): Record<string, number> {
  const quantities: Record<string, number> = {}
  for (const { producer_order_line_id: lineId, quantity } of lines) {
    quantities[lineId] = (quantities[lineId] ?? 0) + quantity
  }
  return quantities
}

type PartThatGoesBack = { money: LineMoney; vat_vnd: number; pit_vnd: number }

function lineThatGoesBack(
  order: OrderMoney,
  position: OrderPosition,
  lineId: string,
  quantity: number
): PartThatGoesBack {
  const line = order.lines.find(({ id }) => id === lineId)
  if (line === undefined) {
    throw new RangeError(`Line ${lineId} is not of the order ${order.producer_order_id}`)
  }
  const before = position.reversedQuantity(lineId)
  const money = lineReversal(line, before, quantity)
  const stood = withheldTax(keptTotal(line, before), line.activity, position.withholding)
  const stays = withheldTax(keptTotal(line, before + quantity), line.activity, position.withholding)

  return { money, vat_vnd: stood.vat_vnd - stays.vat_vnd, pit_vnd: stood.pit_vnd - stays.pit_vnd }
}

function shippingThatGoesBack(order: OrderMoney, position: OrderPosition, vnd: number): number {
  const before =
    position.balance("producer_pending", "refund_shipping") +
    position.balance("producer_payable", "refund_shipping")
  if (!Number.isSafeInteger(vnd) || vnd < 0 || before + vnd > order.shipping_vnd) {
    throw new RangeError(
      `${vnd} đồng of shipping cannot go back on ${order.producer_order_id} after ${before}`
    )
  }
  return vnd
}
