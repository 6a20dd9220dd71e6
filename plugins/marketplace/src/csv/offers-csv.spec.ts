import { CSV_MAX_ROWS, parseOffersCsv } from "./offers-csv"

const HEAD = "variant_id,sku,product,variant,price_vnd,stock\n"
const problemsOf = (rows: string) =>
  parseOffersCsv(HEAD + rows).problems.map(
    ({ line, column, code }) => `${line} ${column ?? "-"} ${code}`
  )

describe("a file of prices and stock", () => {
  it("is read with the separators, numbers and mark of a Vietnamese spreadsheet", () => {
    const text = "\uFEFFvariant_id;product;price_vnd;stock\nv1;Chè;120.000;7\nv2;Mật;;\n"

    expect(parseOffersCsv(text)).toEqual({
      changes: [{ line: 2, variant_id: "v1", price_vnd: 120_000, stock: 7 }],
      problems: [],
    })
  })

  it("names every error by line and column", () => {
    expect(
      problemsOf(
        [
          "v1,,Chè,gói,12a,-3",
          ",,Chè,gói,120000,1",
          `v3,,Chè,gói,${"9".repeat(300)},1`,
          "",
          "v5,,Chè,gói,1,2,3,4",
        ].join("\n")
      )
    ).toEqual([
      "2 price_vnd not_a_whole_number",
      "2 stock negative",
      "3 variant_id required",
      "4 price_vnd too_high",
      "6 - too_many_cells",
    ])
  })

  it.each(["=1+1", "+1", "@SUM(A1)", '"\tx"', "-1+2"])("refuses the formula %s", (cell) => {
    expect(problemsOf(`v1,,${cell},gói,120000,1`)).toEqual(["2 product formula"])
  })

  it("is refused without its columns, empty, or with a quote that never ends", () => {
    expect(parseOffersCsv("a,b\n1,2").problems.map(({ column }) => column)).toEqual([
      "variant_id",
      "price_vnd",
      "stock",
    ])
    expect(parseOffersCsv("").problems[0]?.code).toBe("csv_empty")
    expect(problemsOf("")).toEqual(["1 - csv_empty"])
    expect(problemsOf('v1,"x,1,1')).toEqual(["1 - csv_quotes"])
  })

  it("of a million lines is refused at once", () => {
    const started = performance.now()

    expect(problemsOf("v,,,,1,1\n".repeat(1_000_000))).toEqual(["1 - csv_too_large"])
    expect(problemsOf("v,,,,1,1\n".repeat(CSV_MAX_ROWS + 1))).toEqual(["1 - csv_too_many_rows"])
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
