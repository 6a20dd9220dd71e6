import { pricePair, toVnd } from "./money"

describe("đồng", () => {
  it.each([120_000.5, Number.NaN, Infinity, 2 ** 60])(
    "refuses %s, which is no amount of đồng",
    (amount) => {
      expect(() => toVnd(amount)).toThrow(RangeError)
    }
  )

  it("takes whole amounts as they are", () => {
    expect(toVnd(120_000)).toBe(120_000)
  })

  it("names the regular price only where it is higher", () => {
    expect(pricePair(90_000, 120_000)).toEqual({ price_vnd: 90_000, was_price_vnd: 120_000 })
    expect(pricePair(120_000, 120_000).was_price_vnd).toBeNull()
    expect(pricePair(120_000, 90_000).was_price_vnd).toBeNull()
    expect(pricePair(120_000, null).was_price_vnd).toBeNull()
  })
})
