import fc from "fast-check"
import { freezeCommission } from "../commission"
import type { OrderMoneyFact } from "../order-money-fact"
import type { ProducerKind } from "../producer"
import { type OrderMoney, orderTotals } from "./order-money"
import { orderPosition } from "./order-position"
import { planPayoutFailed, planPayoutLines, planPayoutPaid, planPayoutSent } from "./payout"
import { planOrderFact } from "./plan-order-fact"
import { planRemittance } from "./remittance"
import { statementFigures } from "./statement"
import type { PlannedTransaction } from "./transaction"
import { type PlatformTaxRate, withholdingRates } from "./withholding"

const RULE = {
  id: "rule",
  position: 1,
  producer_id: null,
  producer_kind: null,
  product_set: null,
  rate_bps: 750,
  tax_rate_bps: 1000,
  starts_at: "2026-01-01T00:00:00.000Z",
  ends_at: null,
}
const RATE: PlatformTaxRate = {
  id: "rate",
  activity: "goods",
  residency: "resident",
  vat_bps: 100,
  pit_bps: 50,
  effective_from: "2026-07-01",
  effective_to: null,
}
const PLACED = "2026-11-01T02:00:00.000Z"
const DELIVERED = "2026-11-05T02:00:00.000Z"
const WINDOW_END = "2026-11-12T02:00:00.000Z"
const LATER = "2026-11-20T02:00:00.000Z"

/** A ledger in memory: plans facts and keeps what they add. */
class Ledger {
  readonly transactions: PlannedTransaction[] = []

  constructor(private readonly kinds: Readonly<Record<string, ProducerKind>>) {}

  ofOrder(order: OrderMoney) {
    return this.transactions.filter(
      ({ producer_order_id }) => producer_order_id === order.producer_order_id
    )
  }

  tell(fact: OrderMoneyFact, order: OrderMoney): PlannedTransaction[] {
    const planned = planOrderFact(fact, {
      order,
      posted: this.ofOrder(order),
      ratesOf: (day) => withholdingRates([RATE], this.kinds[order.producer_id] ?? "company", day),
      codWaitsForRemittance: true,
    })
    this.transactions.push(...planned)
    return planned
  }

  balance(account: string, producerId?: string): number {
    return this.transactions
      .filter(({ producer_id }) => producerId === undefined || producer_id === producerId)
      .flatMap(({ entries }) => entries)
      .filter((entry) => entry.account === account)
      .reduce((total, { amount_vnd }) => total + amount_vnd, 0)
  }

  get sum(): number {
    return this.transactions
      .flatMap(({ entries }) => entries)
      .reduce((total, { amount_vnd }) => total + amount_vnd, 0)
  }
}

const arbitraryLine = fc.record({
  quantity: fc.integer({ min: 1, max: 6 }),
  unit_price: fc.integer({ min: 0, max: 3_000_000 }),
  discount_bps: fc.integer({ min: 0, max: 5_000 }),
})
const arbitraryStep = fc.oneof(
  fc.record({
    do: fc.constant("reverse" as const),
    line: fc.nat(3),
    quantity: fc.integer({ min: 1, max: 3 }),
    shipping: fc.boolean(),
  }),
  fc.record({
    do: fc.constantFrom(
      "deliver" as const,
      "complete" as const,
      "remit" as const,
      "pay out" as const,
      "fail a payout" as const,
      "tell again" as const
    ),
  })
)
const arbitraryOrder = fc.record({
  kind: fc.constantFrom<ProducerKind>("household_business", "cooperative", "individual", "company"),
  payment: fc.constantFrom("cod" as const, "prepaid" as const),
  shipping: fc.integer({ min: 0, max: 60_000 }),
  lines: fc.array(arbitraryLine, { minLength: 1, maxLength: 4 }),
  steps: fc.array(arbitraryStep, { maxLength: 12 }),
})

function orderOf(given: {
  id: string
  payment: "cod" | "prepaid"
  shipping: number
  lines: readonly { quantity: number; unit_price: number; discount_bps: number }[]
}): OrderMoney {
  const lines = given.lines.map((line, index) => {
    const goods = line.quantity * line.unit_price
    const discount = Math.floor((goods * line.discount_bps) / 10_000)
    const [commission] = freezeCommission(
      [
        {
          line_id: String(index),
          producer_id: given.id,
          producer_kind: "household_business",
          product_set: null,
          total_vnd: goods - discount,
        },
      ],
      [RULE],
      PLACED
    )
    return {
      id: `${given.id}-${index}`,
      quantity: line.quantity,
      goods_vnd: goods,
      discount_vnd: discount,
      commission_vnd: commission?.commission_vnd ?? 0,
      commission_tax_vnd: commission?.commission_tax_vnd ?? 0,
      activity: "goods" as const,
    }
  })
  return {
    producer_order_id: `order-${given.id}`,
    producer_id: given.id,
    payment_kind: given.payment,
    is_prepayment_collected: true,
    shipping_vnd: given.shipping,
    placed_at: PLACED,
    delivered_at: DELIVERED,
    return_until: WINDOW_END,
    has_open_return: false,
    lines,
  }
}

type Step = typeof arbitraryStep extends fc.Arbitrary<infer Value> ? Value : never
type Story = { kind: ProducerKind; order: OrderMoney; steps: Step[] }

/** Lives one order through its steps. */
function live(ledger: Ledger, { order, steps }: Story): void {
  const owner = order.producer_id
  let reversals = 0
  let payouts = 0
  let last: { id: string; producer_id: string; amount_vnd: number } | null = null

  ledger.tell({ kind: "placed", producer_order_id: order.producer_order_id, at: PLACED }, order)
  for (const step of steps) {
    const position = orderPosition(ledger.ofOrder(order))
    switch (step.do) {
      case "reverse": {
        const line = order.lines[step.line % order.lines.length]
        if (line === undefined) {
          break
        }
        const left = line.quantity - position.reversedQuantity(line.id)
        const quantity = Math.min(step.quantity, left)
        const given =
          position.balance("producer_pending", "refund_shipping") +
          position.balance("producer_payable", "refund_shipping")
        const shipping = step.shipping ? order.shipping_vnd - given : 0
        const fact: OrderMoneyFact = {
          kind: "reversed",
          producer_order_id: order.producer_order_id,
          reversal_id: `${order.producer_order_id}-reversal-${reversals++}`,
          cause: "returned",
          lines: quantity > 0 ? [{ producer_order_line_id: line.id, quantity }] : [],
          shipping_vnd: shipping,
          at: LATER,
        }
        ledger.tell(fact, order)
        expect(ledger.tell(fact, order)).toEqual([])
        break
      }
      case "deliver":
        ledger.tell(
          { kind: "delivered", producer_order_id: order.producer_order_id, at: DELIVERED },
          order
        )
        break
      case "complete":
        ledger.tell(
          { kind: "completed", producer_order_id: order.producer_order_id, at: LATER },
          order
        )
        break
      case "remit":
        if (position.balance("carrier_receivable") > 0) {
          const parcel = {
            producer_order_id: order.producer_order_id,
            producer_id: owner,
            display_id: "1-1",
            tracking_number: null,
            owed_vnd: position.balance("carrier_receivable"),
          }
          ledger.transactions.push(planRemittance(parcel, parcel.owed_vnd, LATER))
        }
        break
      case "pay out": {
        const owed = -ledger.balance("producer_payable", owner)
        const [line] = planPayoutLines(
          [
            {
              producer_id: owner,
              payable_then_vnd: owed,
              payable_now_vnd: owed,
              account: { state: "checked", held_until: PLACED },
            },
          ],
          { minimumVnd: 1, at: LATER }
        )
        if (line !== undefined) {
          expect(line.amount_vnd).toBeGreaterThan(0)
          const sent = { id: `${owner}-payout-${payouts++}`, ...line }
          ledger.transactions.push(planPayoutSent(sent, LATER))
          if (payouts % 2 === 1) {
            ledger.transactions.push(planPayoutPaid(sent, "FT1", LATER))
          } else {
            last = sent
          }
        } else {
          expect(owed).toBeLessThanOrEqual(0)
        }
        break
      }
      case "fail a payout":
        if (last !== null) {
          ledger.transactions.push(planPayoutFailed(last, "closed", LATER))
          last = null
        }
        break
      case "tell again":
        expect(
          ledger.tell(
            { kind: "placed", producer_order_id: order.producer_order_id, at: PLACED },
            order
          )
        ).toEqual([])
        break
    }
  }
}

describe("the ledger, whatever is bought, cancelled, returned, remitted and paid out", () => {
  it("sums to zero, says of each producer what its orders say, and pays nothing negative", () => {
    fc.assert(
      fc.property(fc.array(arbitraryOrder, { minLength: 1, maxLength: 4 }), (given) => {
        const stories = given.map((story, index) => ({
          kind: story.kind,
          steps: story.steps,
          order: orderOf({ id: `producer-${index}`, ...story }),
        }))
        const ledger = new Ledger(
          Object.fromEntries(stories.map(({ order, kind }) => [order.producer_id, kind]))
        )
        for (const story of stories) {
          live(ledger, story)
        }

        expect(ledger.sum).toBe(0)
        for (const { entries } of ledger.transactions) {
          expect(entries.reduce((total, { amount_vnd }) => total + amount_vnd, 0)).toBe(0)
        }
        for (const { kind, order } of stories) {
          const owner = order.producer_id
          const position = orderPosition(ledger.ofOrder(order))
          const kept = order.lines.map((line) => {
            const stays = line.quantity - position.reversedQuantity(line.id)
            const part = (vnd: number) => Math.floor((vnd * stays) / line.quantity)
            return {
              total: part(line.goods_vnd - line.discount_vnd),
              fees: part(line.commission_vnd) + part(line.commission_tax_vnd),
            }
          })
          const shippingBack =
            position.balance("producer_pending", "refund_shipping") +
            position.balance("producer_payable", "refund_shipping")
          const earned =
            kept.reduce((total, line) => total + line.total - line.fees, 0) +
            order.shipping_vnd -
            shippingBack
          const isTaxed = kind === "household_business" || kind === "individual"
          const tax =
            isTaxed && position.has("earnings_payable")
              ? kept.reduce(
                  (total, line) =>
                    total +
                    Math.floor((line.total * 100 + 5_000) / 10_000) +
                    Math.floor((line.total * 50 + 5_000) / 10_000),
                  0
                )
              : 0
          const gone = -ledger.balance("payout_clearing", owner) + paid(ledger, owner)
          const owed =
            0 -
            ledger.balance("producer_pending", owner) -
            ledger.balance("producer_payable", owner)

          expect(owed).toBe(earned - tax - gone)
          expect(
            0 - ledger.balance("withheld_vat", owner) - ledger.balance("withheld_pit", owner)
          ).toBe(tax)
          expect(ledger.balance("producer_pending", owner)).toBeLessThanOrEqual(0)
          for (const account of ["shopper_receivable", "carrier_receivable", "payment_clearing"]) {
            expect(ledger.balance(account, owner)).toBeGreaterThanOrEqual(0)
          }
          expect(statementOf(ledger, owner)).toBe(owed)
        }
      }),
      { numRuns: 1_000 }
    )
  })
})

function paid(ledger: Ledger, owner: string): number {
  return ledger.transactions
    .filter(({ kind, producer_id }) => kind === "payout_paid" && producer_id === owner)
    .flatMap(({ entries }) => entries)
    .filter(({ account }) => account === "payout_clearing")
    .reduce((total, { amount_vnd }) => total + amount_vnd, 0)
}

function statementOf(ledger: Ledger, owner: string): number {
  const movements = ledger.transactions
    .filter(({ producer_id }) => producer_id === owner)
    .flatMap(({ entries }) => entries)
    .filter(({ account }) => account === "producer_pending" || account === "producer_payable")
    .map(({ component, amount_vnd }) => ({ component, amount_vnd: 0 - amount_vnd }))
  return statementFigures(0, movements).closing_vnd
}

describe("the way of one order's money", () => {
  const order = orderOf({
    id: "household",
    payment: "cod",
    shipping: 30_000,
    lines: [{ quantity: 2, unit_price: 100_000, discount_bps: 1_000 }],
  })
  const ledger = () => new Ledger({ household: "household_business" })
  const at = (kind: "placed" | "delivered" | "completed", moment: string): OrderMoneyFact => ({
    kind,
    producer_order_id: order.producer_order_id,
    at: moment,
  })

  it("holds what the order froze", () => {
    expect(orderTotals(order)).toEqual({
      goods_vnd: 200_000,
      discount_vnd: 20_000,
      shipping_vnd: 30_000,
      total_vnd: 210_000,
      commission_vnd: 13_500,
      commission_tax_vnd: 1_350,
    })
  })

  it("keeps earnings pending until the window is over and the carrier remitted", () => {
    const book = ledger()
    book.tell(at("delivered", DELIVERED), order)

    expect(book.tell(at("completed", "2026-11-12T01:59:59.000Z"), order)).toEqual([])
    expect(book.tell(at("completed", LATER), order)).toEqual([])

    book.transactions.push(
      planRemittance(
        {
          producer_order_id: order.producer_order_id,
          producer_id: "household",
          display_id: "1-1",
          tracking_number: null,
          owed_vnd: 210_000,
        },
        210_000,
        LATER
      )
    )
    expect(book.tell(at("completed", LATER), order)).toHaveLength(1)
    expect(book.balance("producer_pending")).toBe(0)
    expect(book.balance("producer_payable")).toBe(-(210_000 - 13_500 - 1_350 - 1_800 - 900))
  })

  it("keeps earnings of a transfer pending until it has arrived", () => {
    const book = ledger()
    const prepaid = { ...order, payment_kind: "prepaid" as const }
    book.tell(at("delivered", DELIVERED), prepaid)

    expect(
      book.tell(at("completed", LATER), { ...prepaid, is_prepayment_collected: false })
    ).toEqual([])
    expect(book.tell(at("completed", LATER), prepaid)).toHaveLength(1)
  })

  it("keeps earnings pending while a return is under way", () => {
    const book = ledger()
    const prepaid = { ...order, payment_kind: "prepaid" as const }
    book.tell(at("delivered", DELIVERED), prepaid)

    expect(book.tell(at("completed", LATER), { ...prepaid, has_open_return: true })).toEqual([])
    expect(book.tell(at("completed", LATER), prepaid)).toHaveLength(1)
  })

  it("adds what was forgotten before a later fact", () => {
    const book = ledger()

    expect(book.tell(at("delivered", DELIVERED), order).map(({ kind }) => kind)).toEqual([
      "order_placed",
      "order_delivered",
    ])
  })

  it("earns no commission on what is cancelled before it is delivered", () => {
    const book = ledger()
    book.tell(
      {
        kind: "reversed",
        producer_order_id: order.producer_order_id,
        reversal_id: "r1",
        cause: "cancelled",
        lines: [{ producer_order_line_id: "household-0", quantity: 2 }],
        shipping_vnd: 30_000,
        at: PLACED,
      },
      order
    )

    for (const account of ["producer_pending", "commission_unearned", "shopper_receivable"]) {
      expect(book.balance(account)).toBe(0)
    }
    expect(book.balance("refunds_payable")).toBe(0)
  })

  it.each([
    ["a line of another order", [{ producer_order_line_id: "other", quantity: 1 }], 0],
    ["more pieces than were bought", [{ producer_order_line_id: "household-0", quantity: 3 }], 0],
    ["more shipping than was paid", [], 30_001],
    ["less than nothing of the shipping", [], -1],
  ])("refuses to take back %s", (_, lines, shipping_vnd) => {
    expect(() =>
      ledger().tell(
        {
          kind: "reversed",
          producer_order_id: order.producer_order_id,
          reversal_id: "r1",
          cause: "returned",
          lines,
          shipping_vnd,
          at: PLACED,
        },
        order
      )
    ).toThrow(RangeError)
  })
})
