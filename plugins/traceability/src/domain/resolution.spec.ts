import { resolveRequest } from "./resolution"

const SHOP = "https://cho.example.vn"
const resolve = (path: string, { method = "GET", search = "" } = {}) =>
  resolveRequest({ method, path, search }, SHOP)

describe("the resolver", () => {
  it.each(["0123456789AB", "0123456789ab", "0123-4567-89AB", "O12345678-9ab/", "%30123456789AB"])(
    "sends %s to the page of its canonical code",
    (path) => {
      expect(resolve(path)).toEqual({
        outcome: "redirect",
        location: "https://cho.example.vn/passport/0123456789AB",
      })
    }
  )

  it("passes the query on", () => {
    expect(resolve("0123456789AB", { search: "?linkType=gs1:pip&x=1" })).toEqual({
      outcome: "redirect",
      location: "https://cho.example.vn/passport/0123456789AB?linkType=gs1:pip&x=1",
    })
  })

  it.each(["", "0123", "0123456789AU", "0123456789AB/foo", "%E0%A4%A", "..%2F..%2Fadmin"])(
    "calls %j malformed",
    (path) => {
      expect(resolve(path)).toEqual({ outcome: "malformed" })
    }
  )

  it("reads and answers preflights, and does nothing else", () => {
    expect(resolve("0123456789AB", { method: "HEAD" }).outcome).toBe("redirect")
    expect(resolve("anything", { method: "OPTIONS" }).outcome).toBe("preflight")
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      expect(resolve("0123456789AB", { method }).outcome).toBe("method_not_allowed")
    }
  })
})
