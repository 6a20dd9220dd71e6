import { csvText } from "./csv-text"

describe("CSV", () => {
  it("quotes what would break a row", () => {
    expect(csvText([['a,b "c"', "two\nlines", null, 5]])).toBe('"a,b ""c""","two\nlines",,5\r\n')
  })

  it.each(["=1+2", "+84", "-cmd", "@SUM(A1)", "\tx", "\rx"])(
    "keeps a spreadsheet from running %j",
    (text) => {
      expect(csvText([[text]]).replaceAll('"', "")).toMatch(/^'/)
    }
  )

  it("leaves negative numbers numbers", () => {
    expect(csvText([[-5_000]])).toBe("-5000\r\n")
  })
})
