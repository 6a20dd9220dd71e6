import {
  countFilters,
  readCatalogueState,
  withoutFacetValue,
  writeCatalogueState,
} from "./catalogue-state"

describe("readCatalogueState", () => {
  it("reads the same state from a form's address and from a link's", () => {
    const fromForm = readCatalogueState({ star: ["5", "4"], village: "cao-bo", q: "", sort: "" })
    const fromLink = readCatalogueState({ star: "4,5", village: "cao-bo" })
    expect(fromForm).toEqual(fromLink)
  })

  it.each([
    ["200000", 200_000],
    ["200.000", 200_000],
    ["200.000 ₫", 200_000],
    ["", null],
    ["-5", null],
    ["many", null],
  ])("reads the price %j as %s", (text, amount) => {
    expect(readCatalogueState({ price_min: text }).priceMin).toBe(amount)
  })

  it("takes no order that does not exist", () => {
    expect(readCatalogueState({ sort: "random" }).sort).toBeNull()
    expect(readCatalogueState({ sort: "star" }).sort).toBe("star")
  })

  it("confirms an age only by the exact word", () => {
    expect(readCatalogueState({ age_confirmed: "1" }).ageConfirmed).toBe(false)
    expect(readCatalogueState({ age_confirmed: "true" }).ageConfirmed).toBe(true)
  })
})

describe("writeCatalogueState", () => {
  it("is read back as it was", () => {
    const state = readCatalogueState({
      q: "chè shan",
      star: "4,5",
      price_max: "300000",
      sort: "star",
      age_confirmed: "true",
      cursor: "abc",
    })
    expect(readCatalogueState(writeCatalogueState(state))).toEqual(state)
  })

  it("says nothing where nothing was asked", () => {
    expect(writeCatalogueState(readCatalogueState({ q: " ", sort: "x" }))).toEqual({})
  })
})

describe("withoutFacetValue", () => {
  it("takes one value away and begins at the first page", () => {
    const state = readCatalogueState({ star: "4,5", cursor: "abc" })
    expect(writeCatalogueState(withoutFacetValue(state, "star", "5"))).toEqual({ star: "4" })
    expect(
      writeCatalogueState(withoutFacetValue(readCatalogueState({ star: "4" }), "star", "4"))
    ).toEqual({})
  })
})

it("countFilters counts values, and a price range once", () => {
  expect(
    countFilters(readCatalogueState({ q: "chè", star: "4,5", price_min: "1", price_max: "2" }))
  ).toBe(3)
})
