import { samePageIn } from "./same-page-in"

describe("samePageIn", () => {
  it.each([
    ["/san-pham/mat-ong", "/en/products/mat-ong"],
    ["/vi/products/mat-ong", "/en/products/mat-ong"],
    ["/", "/en"],
    ["/vi", "/en"],
    ["/passport/7K2M9QXTB4CD", "/en/passport/7K2M9QXTB4CD"],
  ])("leads from %s to %s in English", (from, to) => {
    expect(samePageIn("en", from)).toBe(to)
  })

  it.each([
    ["/en/products/mat-ong", "/san-pham/mat-ong"],
    ["/en", "/"],
    ["/en/villages", "/lang-nghe"],
    ["/san-pham", "/san-pham"],
  ])("leads from %s to %s in Vietnamese", (from, to) => {
    expect(samePageIn("vi", from)).toBe(to)
  })

  it("leads to the front page from what is no page", () => {
    expect(samePageIn("en", "/vi/missing")).toBe("/en")
  })
})
