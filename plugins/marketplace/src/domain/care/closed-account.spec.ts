import { anonymousCustomer, publicName } from "./closed-account"

describe("a closed account", () => {
  it("holds nothing of the person and an address that no message reaches", () => {
    expect(anonymousCustomer("cus_01ABC")).toEqual({
      email: "cus_01abc@closed.invalid",
      first_name: null,
      last_name: null,
      phone: null,
      company_name: null,
      metadata: null,
    })
  })
})

describe("the name beside a review", () => {
  it.each([
    ["Nguyễn Thị Minh", "Minh N."],
    ["Đặng  Văn Ổn", "Ổn Đ."],
    ["Minh", "Minh"],
  ])("of %s is %s", (full, shown) => {
    expect(publicName(full)).toBe(shown)
  })

  it("is none for an empty name", () => {
    expect(publicName("  ")).toBeNull()
  })
})
