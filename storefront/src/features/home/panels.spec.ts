import type { ProductCard } from "@cholang/backend/http"
import { choosePanels } from "./panels"

function card(id: string, changes: Partial<ProductCard> = {}): ProductCard {
  const text = { vi: id, en: id }
  return {
    id,
    handle: id,
    title: text,
    picture: { template: "", widths: [], width: 1, height: 1, alt: text },
    price_vnd: 1000,
    was_price_vnd: null,
    unit: text,
    stock: "in_stock",
    producer: { handle: "p", name: text },
    village: null,
    commune: { code: "1", name: "", province_code: "08", province_name: "" },
    craft: null,
    product_set: 1,
    star: null,
    indications: [],
    is_alcohol: false,
    is_demo: true,
    ...changes,
  }
}

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
