import { readTypedCode } from "./typed-code"

describe("readTypedCode", () => {
  it.each([
    ["7K2M9QXTB4CD", "as printed"],
    ["7k2m-9qxt-b4cd", "in lower case with hyphens"],
    [" 7K2M 9QXT B4CD ", "with spaces"],
    ["https://id.example.vn/c/7K2M9QXTB4CD", "as the whole address of the QR code"],
    ["https://id.example.vn/b/7K2M9QXTB4CD/?utm=x", "as an address with a query"],
  ])("reads %s (%s)", (typed) => {
    expect(readTypedCode(typed)).toEqual({ kind: "code", code: "7K2M9QXTB4CD" })
  })

  it("reads the letters that look like digits as those digits", () => {
    expect(readTypedCode("OIL2 9QXT B4CD")).toEqual({ kind: "code", code: "01129QXTB4CD" })
  })

  it("says how long a code of another length is, so that a missing character can be looked for", () => {
    expect(readTypedCode("7K2M9QXTB4C")).toMatchObject({ kind: "wrong_length", length: 11 })
  })

  it("names the character that no code contains", () => {
    expect(readTypedCode("7K2M9QXTBUCD")).toMatchObject({ kind: "wrong_character", character: "U" })
    expect(readTypedCode("7K2M9QXTBĐCD")).toMatchObject({ kind: "wrong_character", character: "Đ" })
  })

  it("takes an empty field for empty", () => {
    expect(readTypedCode("  - ")).toEqual({ kind: "empty" })
  })
})
