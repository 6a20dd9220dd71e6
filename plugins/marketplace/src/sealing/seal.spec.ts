import { digest, seal, unseal } from "./seal"

const SECRET = "a secret"

describe("a sealed number", () => {
  it("opens for its record with its secret, and shows nothing of itself", () => {
    const sealed = seal("008190001234", "prdcr_1", SECRET)

    expect(unseal(sealed, "prdcr_1", SECRET)).toBe("008190001234")
    expect(sealed).not.toContain("1234")
    expect(seal("008190001234", "prdcr_1", SECRET)).not.toBe(sealed)
  })

  it("does not open for another record, with another secret, or changed", () => {
    const sealed = seal("008190001234", "prdcr_1", SECRET)

    expect(() => unseal(sealed, "prdcr_2", SECRET)).toThrow("does not open")
    expect(() => unseal(sealed, "prdcr_1", "another")).toThrow("does not open")
    expect(() => unseal(`${sealed.slice(0, -2)}AA`, "prdcr_1", SECRET)).toThrow("does not open")
    expect(() => unseal("v0.abc", "prdcr_1", SECRET)).toThrow("does not open")
  })

  it("is told to be the same by a digest that only this shop can make", () => {
    expect(digest("008190001234", SECRET)).toBe(digest("008190001234", SECRET))
    expect(digest("008190001234", SECRET)).not.toBe(digest("008190001234", "another"))
  })
})
