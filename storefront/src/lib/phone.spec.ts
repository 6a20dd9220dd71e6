import { displayPhone, toE164 } from "./phone"

describe("toE164", () => {
  it.each([
    ["0912345678", "+84912345678"],
    ["0912 345 678", "+84912345678"],
    ["(0912) 345-678", "+84912345678"],
    ["0912.345.678", "+84912345678"],
    ["+84912345678", "+84912345678"],
    ["+84 91 234 56 78", "+84912345678"],
    ["84912345678", "+84912345678"],
    ["０９１２３４５６７８", "+84912345678"],
  ])("reads %s as the same number however it is written", (typed, stored) => {
    expect(toE164(typed)).toBe(stored)
  })

  it.each([
    "",
    "0212345678",
    "091234567",
    "09123456789",
    "+1 212 555 0100",
    "0912 34x 678",
    "+840912345678",
  ])("refuses %p, which no one in Việt Nam can be called on", (typed) => {
    expect(toE164(typed)).toBeNull()
  })
})

describe("displayPhone", () => {
  it("reads a stored number back the way it is said", () => {
    expect(displayPhone("+84912345678")).toBe("0912 345 678")
  })

  it("leaves a number of another country alone", () => {
    expect(displayPhone("+12125550100")).toBe("+12125550100")
  })
})
