import en from "../../../messages/en/basket.json"
import vi from "../../../messages/vi/basket.json"
import { BASKET_REFUSALS, basketRefusal } from "./refusals"

describe("basketRefusal", () => {
  it.each([
    ["insufficient_inventory", "sold_out"],
    ["not_found", "no_basket"],
    ["not_for_sale", "not_for_sale"],
    ["something_new", "unavailable"],
  ])("tells a shopper of %s as %s", (code, told) => {
    expect(basketRefusal(code)).toBe(told)
  })

  it("has a sentence for every refusal in both languages", () => {
    for (const messages of [vi, en]) {
      expect(Object.keys(messages.refusals).sort()).toEqual([...BASKET_REFUSALS].sort())
    }
  })
})
