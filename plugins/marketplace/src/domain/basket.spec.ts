import fc from "fast-check"
import {
  type Basket,
  type BasketLine,
  basketRefusals,
  demandByInventoryItem,
  groupByProducer,
  isAlcoholBasket,
} from "./basket"

const line = (overrides: Partial<BasketLine> = {}): BasketLine => ({
  line_id: "line",
  product_id: "product",
  variant_id: "variant",
  title: "Chè",
  quantity: 1,
  is_alcohol: false,
  shipping_profile_id: "profile",
  producer: { id: "producer", handle: "htx", state: "approved" },
  inventory: [{ inventory_item_id: "item", required_per_piece: 1 }],
  ...overrides,
})

const basket = (overrides: Partial<Basket> = {}): Basket => ({
  cart_id: "cart",
  lines: [line()],
  shipping_method_profile_ids: ["profile"],
  available: { item: 10 },
  age_confirmed_at: null,
  closed_producer_ids: [],
  payment_provider_id: "pp_cod_cod",
  ...overrides,
})

const codesOf = (value: Basket) => basketRefusals(value).map(({ code }) => code)

describe("basketRefusals", () => {
  it("has nothing against an honest basket", () => {
    expect(codesOf(basket())).toEqual([])
  })

  it("refuses an empty basket", () => {
    expect(codesOf(basket({ lines: [] }))).toEqual(["basket_empty"])
  })

  it("refuses what no approved producer offers", () => {
    expect(codesOf(basket({ lines: [line({ producer: null })] }))).toEqual(["not_for_sale"])
    expect(
      codesOf(basket({ lines: [line({ producer: { id: "p", handle: "p", state: "suspended" } })] }))
    ).toEqual(["not_for_sale"])
  })

  it("refuses what is of a producer on holiday", () => {
    expect(codesOf(basket({ closed_producer_ids: ["producer"] }))).toEqual(["producer_closed"])
    expect(codesOf(basket({ closed_producer_ids: ["another"] }))).toEqual([])
  })

  it("asks the buyer of spirits for the confirmed age, at a moment that exists", () => {
    const lines = [line(), line({ line_id: "wine", is_alcohol: true })]

    expect(basketRefusals(basket({ lines }))).toMatchObject([
      { code: "age_not_confirmed", line_id: "wine" },
    ])
    expect(codesOf(basket({ lines, age_confirmed_at: "yes" }))).toEqual(["age_not_confirmed"])
    expect(codesOf(basket({ lines, age_confirmed_at: "2026-11-23T05:00:00.000Z" }))).toEqual([])
  })

  it("wants exactly one shipping method for each producer's profile", () => {
    const lines = [line(), line({ line_id: "other", shipping_profile_id: "other" })]

    expect(codesOf(basket({ lines }))).toEqual(["shipping_not_chosen"])
    expect(
      codesOf(basket({ lines, shipping_method_profile_ids: ["profile", "other", "other"] }))
    ).toEqual(["shipping_chosen_twice"])
    expect(codesOf(basket({ lines, shipping_method_profile_ids: ["profile", "other"] }))).toEqual(
      []
    )
  })

  it("asks for no shipping of what is not shipped", () => {
    const lines = [line({ shipping_profile_id: null })]
    expect(codesOf(basket({ lines, shipping_method_profile_ids: [] }))).toEqual([])
  })

  it("adds up lines that draw on the same stock", () => {
    const lines = [line({ quantity: 6 }), line({ line_id: "again", quantity: 5 })]

    expect(codesOf(basket({ lines }))).toEqual(["sold_out", "sold_out"])
    expect(codesOf(basket({ lines, available: { item: 11 } }))).toEqual([])
  })

  it("sells the last piece, and not the one after it, for every split over lines", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (quantities) => {
        const lines = quantities.map((quantity, index) =>
          line({ line_id: String(index), quantity })
        )
        const total = quantities.reduce((sum, quantity) => sum + quantity, 0)

        expect(codesOf(basket({ lines, available: { item: total } }))).toEqual([])
        expect(codesOf(basket({ lines, available: { item: total - 1 } }))).toContain("sold_out")
      })
    )
  })
})

describe("demandByInventoryItem", () => {
  it("counts the pieces that a set takes of each item", () => {
    const set = line({
      quantity: 2,
      inventory: [
        { inventory_item_id: "tea", required_per_piece: 3 },
        { inventory_item_id: "box", required_per_piece: 1 },
      ],
    })
    const demand = demandByInventoryItem([
      set,
      line({ inventory: [{ inventory_item_id: "tea", required_per_piece: 1 }] }),
    ])

    expect([...demand]).toEqual([
      ["tea", 7],
      ["box", 2],
    ])
  })
})

describe("groupByProducer", () => {
  it("keeps every line once, in the order in which producers appear, unknown ones last", () => {
    const tea = line({ line_id: "tea" })
    const lost = line({ line_id: "lost", producer: null })
    const honey = line({
      line_id: "honey",
      producer: { id: "bees", handle: "b", state: "approved" },
    })
    const cake = line({ line_id: "cake" })

    expect(
      groupByProducer([lost, tea, honey, cake]).map(({ producer_id, lines }) => [
        producer_id,
        lines.map(({ line_id }) => line_id),
      ])
    ).toEqual([
      ["producer", ["tea", "cake"]],
      ["bees", ["honey"]],
      [null, ["lost"]],
    ])
  })
})

describe("isAlcoholBasket", () => {
  it("is one as soon as a single line is", () => {
    expect(isAlcoholBasket([line(), line()])).toBe(false)
    expect(isAlcoholBasket([line(), line({ is_alcohol: true })])).toBe(true)
  })
})
