import { loginOf, maskLogin, passwordRefusal } from "./account"

describe("what a person signs in with", () => {
  it.each([
    [" Sen@Example.VN ", { channel: "email", address: "sen@example.vn" }],
    ["0912 345 678", { channel: "sms", address: "+84912345678" }],
    ["+84 912-345-678", { channel: "sms", address: "+84912345678" }],
  ])("reads %j in the one form that is compared", (typed, login) => {
    expect(loginOf(typed)).toEqual(login)
  })

  it.each(["", "sen", "sen@", "@example.vn", "a b@example.vn", "sen@example", "0112345678"])(
    "takes %j for nothing",
    (typed) => {
      expect(loginOf(typed)).toBeNull()
    }
  )

  it("takes no address that mail could not be sent to", () => {
    expect(loginOf(`${"a".repeat(250)}@example.vn`)).toBeNull()
  })

  it("shows others too little of it to write or to call", () => {
    expect(maskLogin("sen@example.vn")).toBe("s***@example.vn")
    expect(maskLogin("+84912345678")).toBe("+84 *** *** 678")
  })
})

describe("a password", () => {
  it.each([
    ["ngan", "password_too_short"],
    ["x".repeat(201), "password_too_long"],
    ["aaaaaaaaaaaa", "password_too_plain"],
    ["1234567890", "password_too_plain"],
    ["zyxwvutsrqponm", "password_too_plain"],
    ["qwertyuiop", "password_too_plain"],
    ["hoangthisen@example.vn", "password_too_plain"],
    ["hoangthisen", "password_too_plain"],
  ])("%j is refused: %s", (password, refusal) => {
    expect(passwordRefusal(password, "hoangthisen@example.vn")).toBe(refusal)
  })

  it("may not be the telephone number, as people write it", () => {
    expect(passwordRefusal("0912345678", "+84912345678")).toBe("password_too_plain")
  })

  it("counts characters, not bytes, and needs no signs or capitals", () => {
    expect(passwordRefusal("mật khẩu dễ nhớ", "sen@example.vn")).toBeNull()
  })
})
