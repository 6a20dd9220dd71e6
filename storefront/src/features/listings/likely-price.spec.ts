import { likelyPrice } from "./likely-price"

const other = { price_vnd: 650_000, weight_grams: 250 }

describe("a price that lacks its zeros", () => {
  it.each([
    [2_800, 100, 280_000],
    [280, 100, 280_000],
    [28_000, 100, 280_000],
  ])("%s for %s g is probably %s beside another size", (price_vnd, weight_grams, meant) => {
    expect(likelyPrice({ price_vnd, weight_grams }, [other])).toBe(meant)
  })

  it("is guessed by thousands where there is nothing to compare", () => {
    expect(likelyPrice({ price_vnd: 280, weight_grams: null }, [])).toBe(28_000)
  })

  it.each([
    [280_000, [other]],
    [15_000, []],
    [null, [other]],
  ])("%s is left alone", (price_vnd, others) => {
    expect(likelyPrice({ price_vnd, weight_grams: 100 }, others)).toBeNull()
  })
})
