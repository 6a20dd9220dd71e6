import fc from "fast-check"
import { lineReversal } from "./line-reversal"

const line = {
  quantity: 3,
  goods_vnd: 100_000,
  discount_vnd: 10_000,
  commission_vnd: 4_500,
  commission_tax_vnd: 450,
}

describe("what goes back with pieces of a line", () => {
  it("is the whole line when every piece goes back", () => {
    expect(lineReversal(line, 0, 3)).toEqual({
      goods_vnd: 100_000,
      discount_vnd: 10_000,
      commission_vnd: 4_500,
      commission_tax_vnd: 450,
      total_vnd: 90_000,
    })
  })

  it("of one piece in three leaves the rest rounded down", () => {
    expect(lineReversal(line, 0, 1)).toMatchObject({ total_vnd: 30_000, discount_vnd: 3_334 })
  })

  it.each([
    [0, 0],
    [0, 4],
    [2, 2],
    [-1, 1],
    [0, 0.5],
  ])("is refused after %d pieces for %d more of three", (before, quantity) => {
    expect(() => lineReversal(line, before, quantity)).toThrow(RangeError)
  })

  it("adds up to the line, in however many parts it goes back, and is never negative", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 100_000_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        (parts, goods, discountBps) => {
          const quantity = parts.reduce((sum, part) => sum + part, 0)
          const discount = Math.floor((goods * discountBps) / 10_000)
          const frozen = { ...line, quantity, goods_vnd: goods, discount_vnd: discount }
          let before = 0
          let total = 0
          for (const part of parts) {
            const reversal = lineReversal(frozen, before, part)
            expect(reversal.total_vnd).toBeGreaterThanOrEqual(0)
            expect(reversal.discount_vnd).toBeGreaterThanOrEqual(0)
            before += part
            total += reversal.total_vnd
          }
          expect(total).toBe(goods - discount)
        }
      ),
      { numRuns: 1_000 }
    )
  })
})
