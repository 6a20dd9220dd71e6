import fc from "fast-check"
import { shareByLargestRemainder } from "./largest-remainder"
import { everyPiece, planReversal, type RefundableLine, takesEverything } from "./refund"
import { type PlacedLine, type PlacedOrder, splitOrder, type SplitPart } from "./split-order"

const RUNS = 1000
/** Printed with each property, so that a run can be repeated: set SPLIT_SEED to it. */
const SEED = Number(process.env["SPLIT_SEED"] ?? Date.now() % 2 ** 31)

const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0)

function holds<Ts extends [unknown, ...unknown[]]>(property: fc.IProperty<Ts>): void {
  fc.assert(property, { numRuns: RUNS, seed: SEED })
}

beforeAll(() => {
  process.stdout.write(`split-order: ${String(RUNS)} runs, seed ${String(SEED)}\n`)
})

describe("shareByLargestRemainder", () => {
  it("gives the odd đồng to the largest remainder, and to the first of equals", () => {
    expect(shareByLargestRemainder(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(shareByLargestRemainder(10, [1, 2, 4])).toEqual([1, 3, 6])
  })

  it("shares by the caps where the weights say nothing", () => {
    expect(shareByLargestRemainder(10, [0, 0], [30, 10])).toEqual([8, 2])
  })

  it("refuses to share more than there is room for", () => {
    expect(() => shareByLargestRemainder(11, [1, 1], [5, 5])).toThrow(RangeError)
  })

  it("always adds up and exceeds no cap", () => {
    holds(
      fc.property(
        fc.array(fc.tuple(fc.nat(10_000_000), fc.double({ min: 0, max: 1e7, noNaN: true })), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (parts, share) => {
          const caps = parts.map(([cap]) => cap)
          const total = Math.floor(sum(caps) * share)
          const shares = shareByLargestRemainder(
            total,
            parts.map(([, weight]) => weight),
            caps
          )

          expect(sum(shares)).toBe(total)
          expect(shares.every((amount, i) => amount >= 0 && amount <= (caps[i] ?? 0))).toBe(true)
        }
      )
    )
  })
})

const line = (over: Partial<PlacedLine> = {}): PlacedLine => ({
  order_line_id: "line",
  producer_id: "tea",
  quantity: 1,
  goods: 100_000,
  discount: 0,
  tax: 0,
  ...over,
})

const order = (over: Partial<PlacedOrder> = {}): PlacedOrder => ({
  display_id: 1042,
  lines: [line()],
  shipping: [],
  ...over,
})

function parts(placed: PlacedOrder): SplitPart[] {
  const split = splitOrder(placed)
  if (!split.ok) {
    throw new Error(split.code)
  }
  return split.value
}

describe("splitOrder", () => {
  it("gives each producer its lines and its own shipping", () => {
    const split = parts(
      order({
        lines: [
          line({ order_line_id: "a", producer_id: "tea", goods: 180_000, quantity: 2 }),
          line({ order_line_id: "b", producer_id: "honey", goods: 320_000 }),
          line({ order_line_id: "c", producer_id: "tea", goods: 50_000 }),
        ],
        shipping: [
          { producer_id: "honey", amount: 35_000, tax: 0 },
          { producer_id: "tea", amount: 30_000, tax: 0 },
        ],
      })
    )

    expect(split.map((part) => [part.display_id, part.producer_id, part.total_vnd])).toEqual([
      ["1042-1", "tea", 260_000],
      ["1042-2", "honey", 355_000],
    ])
    expect(split[0]?.lines.map((own) => own.order_line_id)).toEqual(["a", "c"])
    expect(split[0]?.lines[0]?.unit_price_vnd).toBe(90_000)
    expect(split.every((part) => part.order_total_vnd === 615_000)).toBe(true)
  })

  it("shares a discount of thirds to the đồng", () => {
    const third = 100_000 / 3
    const split = parts(
      order({
        lines: ["tea", "honey", "cane"].map((producer_id) =>
          line({ order_line_id: producer_id, producer_id, goods: 100_000, discount: third })
        ),
      })
    )
    expect(split.map((part) => part.discount_vnd)).toEqual([33_334, 33_333, 33_333])
  })

  it("shares shipping that belongs to no producer of the order by the goods", () => {
    const split = parts(
      order({
        lines: [
          line({ order_line_id: "a", producer_id: "tea", goods: 300_000 }),
          line({ order_line_id: "b", producer_id: "honey", goods: 100_000 }),
        ],
        shipping: [{ producer_id: null, amount: 40_001, tax: 0 }],
      })
    )
    expect(split.map((part) => part.shipping_vnd)).toEqual([30_001, 10_000])
  })

  it("names the tax that the prices contain", () => {
    const [part] = parts(order({ lines: [line({ goods: 108_000, tax: 8_000 })] }))

    expect(part?.tax_vnd).toBe(8_000)
    expect(part?.lines[0]?.tax_rate_bps).toBe(800)
    expect(part?.total_vnd).toBe(108_000)
  })

  it("refuses what no producer offers, and what is empty", () => {
    expect(splitOrder(order({ lines: [] }))).toEqual({ ok: false, code: "no_lines" })
    expect(splitOrder(order({ lines: [line(), line({ producer_id: null })] }))).toEqual({
      ok: false,
      code: "line_without_producer",
    })
  })
})

const anyLine = fc
  .record({
    producer_id: fc.constantFrom("tea", "honey", "cane", "silver", "rice"),
    unit: fc.integer({ min: 1, max: 5_000_000 }),
    quantity: fc.integer({ min: 1, max: 40 }),
    discountShare: fc.oneof(
      fc.constant(0),
      fc.constant(1),
      fc.double({ min: 0, max: 1, noNaN: true })
    ),
    taxShare: fc.constantFrom(0, 0.05, 0.08, 0.1),
  })
  .map(({ producer_id, unit, quantity, discountShare, taxShare }) => {
    const goods = unit * quantity
    const discount = goods * discountShare
    return { producer_id, quantity, goods, discount, tax: (goods - discount) * taxShare }
  })

const anyOrder = fc
  .record({
    lines: fc.array(anyLine, { minLength: 1, maxLength: 10 }),
    shipping: fc.array(
      fc.record({
        producer_id: fc.constantFrom("tea", "honey", "cane", "silver", "rice", "gone", null),
        amount: fc.oneof(fc.nat(200_000), fc.double({ min: 0, max: 200_000, noNaN: true })),
        tax: fc.constant(0),
      }),
      { maxLength: 5 }
    ),
  })
  .map(({ lines, shipping }): PlacedOrder => ({
    display_id: 1,
    shipping,
    lines: lines.map((one, index) => ({ ...one, order_line_id: `line-${String(index)}` })),
  }))

describe("for random baskets, discounts and partial refunds", () => {
  it("the producers' orders sum to the order, to the đồng", () => {
    holds(
      fc.property(anyOrder, (placed) => {
        const split = parts(placed)
        const exact =
          sum(placed.lines.map(({ goods, discount }) => goods - discount)) +
          sum(placed.shipping.map(({ amount }) => amount))

        expect(sum(split.map((part) => part.total_vnd))).toBe(Math.round(exact))
        expect(sum(split.map((part) => part.total_vnd))).toBe(split[0]?.order_total_vnd)
        expect(sum(split.map((part) => part.lines.length))).toBe(placed.lines.length)
      })
    )
  })

  it("no amount is negative and every part is the sum of its lines", () => {
    holds(
      fc.property(anyOrder, (placed) => {
        for (const part of parts(placed)) {
          expect(sum(part.lines.map(({ goods_vnd }) => goods_vnd))).toBe(part.goods_vnd)
          expect(sum(part.lines.map(({ discount_vnd }) => discount_vnd))).toBe(part.discount_vnd)
          expect(part.total_vnd).toBe(part.goods_vnd - part.discount_vnd + part.shipping_vnd)
          for (const own of part.lines) {
            expect(own.discount_vnd).toBeLessThanOrEqual(own.goods_vnd)
            expect(own.tax_vnd).toBeLessThanOrEqual(own.total_vnd)
            expect(Math.min(own.goods_vnd, own.discount_vnd, own.tax_vnd)).toBeGreaterThanOrEqual(0)
          }
        }
      })
    )
  })

  it("whatever goes back piece by piece adds up to what was paid and never to more", () => {
    holds(
      fc.property(anyOrder, fc.array(fc.nat(1000), { maxLength: 12 }), (placed, choices) => {
        for (const part of parts(placed)) {
          let lines = part.lines.map(refundable)
          let given = 0
          for (const choice of choices) {
            const asked = everyPiece(lines).filter((_, index) => (choice + index) % 2 === 0)
            const some = asked.map((one) => ({ ...one, quantity: 1 + (choice % one.quantity) }))
            given += planReversal(lines, some, 0).total_vnd
            lines = takeBack(lines, some)
            expect(given).toBeLessThanOrEqual(part.total_vnd - part.shipping_vnd)
          }
          const rest = everyPiece(lines)
          expect(takesEverything(lines, rest)).toBe(true)
          given += planReversal(lines, rest, part.shipping_vnd).total_vnd

          expect(given).toBe(part.total_vnd)
        }
      })
    )
  })
})

function refundable(own: SplitPart["lines"][number]): RefundableLine {
  return {
    id: own.order_line_id,
    quantity: own.quantity,
    cancelled_quantity: 0,
    returned_quantity: 0,
    goods_vnd: own.goods_vnd,
    discount_vnd: own.discount_vnd,
    commission_vnd: 0,
    commission_tax_vnd: 0,
  }
}

function takeBack(
  lines: readonly RefundableLine[],
  asked: readonly { producer_order_line_id: string; quantity: number }[]
): RefundableLine[] {
  return lines.map((own, index) => {
    const quantity =
      asked.find(({ producer_order_line_id }) => producer_order_line_id === own.id)?.quantity ?? 0
    return index % 2 === 0
      ? { ...own, cancelled_quantity: own.cancelled_quantity + quantity }
      : { ...own, returned_quantity: own.returned_quantity + quantity }
  })
}
