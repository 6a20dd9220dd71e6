import { claimToken, isClaimProven } from "./claim-token"

const CLAIM = { customer_id: "cus_1", email: "Khach@Example.vn" }
const NOW = Date.parse("2026-11-23T00:00:00Z")
const LATER = NOW + 3_600_000

describe("the word in a letter about earlier orders", () => {
  const token = claimToken(CLAIM, "secret", LATER)

  it("serves the account and address that it was sent to, until its hour is over", () => {
    expect(isClaimProven(CLAIM, "secret", token, NOW)).toBe(true)
    expect(isClaimProven({ ...CLAIM, email: "khach@example.vn" }, "secret", token, NOW)).toBe(true)
    expect(isClaimProven(CLAIM, "secret", token, LATER)).toBe(false)
  })

  it("serves nobody else, and cannot be made longer", () => {
    expect(isClaimProven({ ...CLAIM, customer_id: "cus_2" }, "secret", token, NOW)).toBe(false)
    expect(isClaimProven({ ...CLAIM, email: "x@example.vn" }, "secret", token, NOW)).toBe(false)
    expect(isClaimProven(CLAIM, "other", token, NOW)).toBe(false)
    const [, signed = ""] = token.split(".")
    expect(isClaimProven(CLAIM, "secret", `9999999999.${signed}`, NOW)).toBe(false)
    expect(isClaimProven(CLAIM, "secret", "", NOW)).toBe(false)
  })
})
