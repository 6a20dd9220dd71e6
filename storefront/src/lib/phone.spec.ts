import { displayPhone } from "./phone"

describe("displayPhone", () => {
  it("reads a stored number back the way it is said", () => {
    expect(displayPhone("+84912345678")).toBe("0912\u00a0345\u00a0678")
  })

  it("leaves a number of another country alone", () => {
    expect(displayPhone("+12125550100")).toBe("+12125550100")
  })
})
