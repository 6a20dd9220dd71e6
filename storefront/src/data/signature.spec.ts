import { createHmac } from "node:crypto"
import { isSignedBy } from "./signature"

const sign = (secret: string, body: string) =>
  createHmac("sha256", secret).update(body).digest("hex")

describe("isSignedBy", () => {
  it("accepts the body's own signature", () => {
    expect(isSignedBy("secret", "{}", sign("secret", "{}"))).toBe(true)
  })

  it.each([
    ["another secret", sign("other", "{}")],
    ["another body", sign("secret", "[]")],
    ["something short", "00"],
    ["no hex", "zz"],
    ["nothing", null],
  ])("refuses a signature from %s", (_, signature) => {
    expect(isSignedBy("secret", "{}", signature)).toBe(false)
  })

  it("accepts nothing while no secret is set", () => {
    expect(isSignedBy("", "{}", sign("", "{}"))).toBe(false)
  })
})
