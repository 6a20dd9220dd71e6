import { parseLookUp } from "./look-up-input"

describe("an order look-up", () => {
  it.each([
    ["1024", "0912 345 678"],
    [" #1024 ", "+84912345678"],
  ])("reads %s and %s the way people type them", (number, phone) => {
    expect(parseLookUp({ number, phone })).toEqual({
      ok: true,
      value: { number: 1024, phone: "+84912345678" },
    })
  })

  it("names each field that cannot be read", () => {
    expect(parseLookUp({ number: "10a", phone: "123" })).toEqual({
      ok: false,
      errors: { number: "invalid_number", phone: "invalid_phone" },
    })
  })

  it("never asks the backend with an empty field", () => {
    expect(parseLookUp({ number: "", phone: "0912345678" })).toEqual({
      ok: false,
      errors: { number: "invalid_number" },
    })
  })
})
