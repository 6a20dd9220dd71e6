import { type CatalogRequest, catalogQueries } from "./catalog-query"

const AT = "2026-11-23T05:00:00.000Z"

const request = (overrides: Partial<CatalogRequest> = {}): CatalogRequest => ({
  limit: 24,
  offset: 0,
  sort: "relevance",
  ageConfirmed: false,
  facets: {},
  ...overrides,
})

describe("catalogQueries", () => {
  it("asks for spirits in no query but the one that counts what is left out", () => {
    const { page, facets, prices, hiddenAlcohol } = catalogQueries(request(), AT, false)

    for (const query of [page, prices, ...Object.values(facets)]) {
      expect(query.filters).toMatchObject({ is_alcohol: false })
    }
    expect(hiddenAlcohol?.filters).toMatchObject({ is_alcohol: true })
    expect(catalogQueries(request({ ageConfirmed: true }), AT, false).hiddenAlcohol).toBeNull()
  })

  it("folds what is typed, so that marks and capitals do not matter", () => {
    expect(catalogQueries(request({ q: "Chè SHAN Tuyết!" }), AT, false).page.filters).toMatchObject(
      {
        q: "che shan tuyet",
      }
    )
  })

  it("leaves a facet's own condition out when that facet is counted", () => {
    const { facets } = catalogQueries(
      request({ facets: { village: ["lung-tam"], craft: ["det"] } }),
      AT,
      false
    )

    expect(facets.village.filters).toMatchObject({ craft: ["det"] })
    expect(facets.village.filters).not.toHaveProperty("village")
    expect(facets.craft.filters).toMatchObject({ village: ["lung-tam"] })
  })

  it("trusts stored stars and indications only until they may have changed", () => {
    const holds = { badges_until: { $gt: new Date(AT) } }
    const { page, facets } = catalogQueries(request({ facets: { star: ["4"] } }), AT, false)

    expect(page.filters).toMatchObject({ star: [4], ...holds })
    expect(facets.star.filters).toMatchObject(holds)
    expect(facets.indication.filters).toMatchObject(holds)
    expect(catalogQueries(request(), AT, false).page.filters).not.toHaveProperty("badges_until")
  })

  it("shows the range of prices that there is, whatever range is chosen", () => {
    const { page, prices } = catalogQueries(request({ priceMin: 1, priceMax: 2 }), AT, false)

    expect(page.filters).toMatchObject({ price_vnd: { $gte: 1, $lte: 2 } })
    expect(prices.filters).not.toHaveProperty("price_vnd")
  })

  it("orders by what fits best where something is asked, else by what is new", () => {
    expect(catalogQueries(request({ q: "che" }), AT, false).page.pagination?.order).toBeUndefined()
    expect(catalogQueries(request(), AT, false).page.pagination?.order).toEqual({
      created_at: "DESC",
      id: "ASC",
    })
  })
})
