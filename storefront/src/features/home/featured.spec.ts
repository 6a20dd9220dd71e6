import { chooseFeatured } from "./featured"
import { card } from "./test-card"

const of = (id: string, maker: string, stock: "in_stock" | "sold_out" = "in_stock") =>
  card(id, { stock, producer: { handle: maker, name: { vi: maker, en: maker } } })

describe("chooseFeatured", () => {
  it("shows one product of each maker before a second of any", () => {
    const cards = [of("a1", "a"), of("a2", "a"), of("b1", "b"), of("c1", "c")]
    expect(chooseFeatured(cards, 4).map(({ id }) => id)).toEqual(["a1", "b1", "c1", "a2"])
    expect(chooseFeatured(cards, 2).map(({ id }) => id)).toEqual(["a1", "b1"])
  })

  it("leaves out what is sold out, and lets its maker show something else", () => {
    const cards = [of("a1", "a", "sold_out"), of("a2", "a")]
    expect(chooseFeatured(cards, 4).map(({ id }) => id)).toEqual(["a2"])
  })
})
