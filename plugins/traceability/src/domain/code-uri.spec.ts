import { codeUri } from "./code-uri"
import { CODE_KINDS } from "./lot"
import { resolveRequest } from "./resolution"

describe("a printed address", () => {
  it("tells a label from a lot", () => {
    expect(codeUri("https://id.example.vn", "label", "0123456789AB")).toBe(
      "https://id.example.vn/c/0123456789AB"
    )
    expect(codeUri("https://id.example.vn", "lot", "0123456789AB")).toBe(
      "https://id.example.vn/b/0123456789AB"
    )
  })

  it.each(CODE_KINDS)("of a %s comes back through the resolver", (kind) => {
    const path = new URL(codeUri("https://id.example.vn", kind, "0123456789AB")).pathname.slice(3)
    expect(resolveRequest({ method: "GET", path, search: "" }, "https://cho.example.vn")).toEqual({
      outcome: "redirect",
      location: "https://cho.example.vn/passport/0123456789AB",
    })
  })
})
