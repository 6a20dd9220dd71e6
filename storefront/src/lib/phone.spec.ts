import { displayPhone } from "./phone"

describe("displayPhone", () => {
  it("reads a stored number back the way it is said", () => {
    expect(displayPhone("+84912345678")).toBe("0912 345 678")
  })

  it("leaves a number of another country alone", () => {
    expect(displayPhone("+12125550100")).toBe("+12125550100")
  })
})
