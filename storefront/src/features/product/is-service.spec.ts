import { isService } from "./is-service"

describe("isService", () => {
  it("knows a stay from goods", () => {
    expect(isService({ product_set: 26 })).toBe(true)
    expect(isService({ product_set: 21 })).toBe(false)
  })

  it("takes an unknown set for goods", () => {
    expect(isService({ product_set: 99 })).toBe(false)
  })
})
