import { generatedProduct } from "./generated-products"

const MANY = Array.from({ length: 10_000 }, (_, index) => generatedProduct(index + 1))

describe("the generated catalogue", () => {
  it("has ten thousand different handles and titles", () => {
    expect(new Set(MANY.map(({ handle }) => handle)).size).toBe(MANY.length)
    expect(new Set(MANY.map(({ title }) => title.en)).size).toBe(MANY.length)
  })

  it("is the same on every machine and at every size", () => {
    expect(generatedProduct(4711)).toEqual(MANY[4710])
    expect(generatedProduct(1).handle).toMatch(/-so-1$/)
  })

  it("prices in whole five hundreds", () => {
    expect(MANY.filter(({ priceVnd }) => priceVnd <= 0 || priceVnd % 500 !== 0)).toEqual([])
  })

  it("spreads over producers, prints and stock", () => {
    const sellers = new Map<number, number>()
    for (const { producerIndex } of MANY) {
      const seller = producerIndex % 29
      sellers.set(seller, (sellers.get(seller) ?? 0) + 1)
    }
    expect(sellers.size).toBe(29)
    expect(Math.min(...sellers.values())).toBeGreaterThan(200)
    expect(MANY.some(({ stock }) => stock === 0)).toBe(true)
  })
})
