import en from "../../../messages/en/checkout.json"
import vi from "../../../messages/vi/checkout.json"
import { CHECKOUT_REFUSALS, checkoutRefusal } from "./refusals"

describe("checkoutRefusal", () => {
  it.each([
    ["sold_out", "sold_out"],
    ["insufficient_inventory", "sold_out"],
    ["invalid_state_error", "busy"],
    ["age_not_confirmed", "age_not_confirmed"],
    ["something_new", "unavailable"],
  ])("tells a buyer of %s as %s", (code, told) => {
    expect(checkoutRefusal(code)).toBe(told)
  })

  it("has a sentence for every refusal in both languages", () => {
    for (const messages of [vi, en]) {
      expect(Object.keys(messages.refusals).sort()).toEqual([...CHECKOUT_REFUSALS].sort())
    }
  })
})
