import { textRefusal } from "./plain-text"

describe("texts of people", () => {
  it.each([
    ["😀😀😀", "words_needed"],
    ["---", "words_needed"],
    ["<b>Chè</b>", "markup"],
    ["<script>alert(1)</script>", "markup"],
    ["Chè &lt;ngon&gt;", "markup"],
    ["</p", "markup"],
    ["Chè\u0000", "control_characters"],
    ["abc\u202egnp.exe", "control_characters"],
    ["a".repeat(81), "too_long"],
    ["a".repeat(100_000), "too_long"],
  ])("%j are refused as %s", (text, code) => {
    expect(textRefusal(text, { max: 80 })).toBe(code)
  })

  it.each(["Chè Shan tuyết 🍃", "Giá < 100 nghìn & ngon", "5 > 3", "Dòng một\nDòng hai", ""])(
    "%j may be stored",
    (text) => {
      expect(textRefusal(text, { max: 80 })).toBeNull()
    }
  )

  it("count a letter with its marks once, however it was typed", () => {
    expect(textRefusal("ễ".repeat(80).normalize("NFD"), { max: 80 })).toBeNull()
  })

  it("may be missing only where they are not asked for", () => {
    expect(textRefusal("  ", { max: 80, required: true })).toBe("required")
  })
})
