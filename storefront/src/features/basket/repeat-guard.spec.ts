import { RepeatGuard } from "./repeat-guard"

const click = { cartId: "cart_1", variantId: "variant_1", token: "a" }

describe("RepeatGuard", () => {
  it("admits one submission once, however often it arrives", () => {
    const guard = new RepeatGuard()
    expect([guard.admit(click, 0), guard.admit(click, 50), guard.admit(click, 9_000)]).toEqual([
      true,
      false,
      false,
    ])
  })

  it("admits a second, meant submission at once: it carries a new token", () => {
    const guard = new RepeatGuard()
    guard.admit(click, 0)
    expect(guard.admit({ ...click, token: "b" }, 10)).toBe(true)
  })

  it("without a token stops a double click but not a later purchase", () => {
    const guard = new RepeatGuard()
    const plain = { ...click, token: "" }
    expect([guard.admit(plain, 0), guard.admit(plain, 300), guard.admit(plain, 2_500)]).toEqual([
      true,
      false,
      true,
    ])
  })

  it("does not confuse two baskets or two variants", () => {
    const guard = new RepeatGuard()
    guard.admit(click, 0)
    expect(guard.admit({ ...click, cartId: "cart_2" }, 1)).toBe(true)
    expect(guard.admit({ ...click, variantId: "variant_2" }, 1)).toBe(true)
  })
})
