import type { ProductCard } from "@cholang/backend/http"
import { choosePanels } from "./panels"
import { card } from "./test-card"

const idsOf = (cards: readonly ProductCard[]) => cards.map(({ id }) => id)

describe("choosePanels", () => {
  it("takes one product of each search and never the same twice", () => {
    const searches = [
      [card("a"), card("b")],
      [card("a"), card("c")],
    ]
    expect(idsOf(choosePanels(searches, [card("d"), card("e")]))).toEqual(["a", "c", "d", "e"])
  })

  it("shows nothing that is sold out or has no picture", () => {
    const searches = [[card("a", { stock: "sold_out" }), card("b", { picture: null }), card("c")]]
    expect(idsOf(choosePanels(searches, [], 4))).toEqual(["c"])
  })
})
