import {
  DEFAULT_REMITTANCE_HEADERS,
  parseVnd,
  readRemittance,
  REMITTANCE_ROWS_MAX,
} from "./remittance-file"

const read = (table: string[][]) => readRemittance(table, DEFAULT_REMITTANCE_HEADERS)

describe("a carrier's file", () => {
  it("is read by its headers, in any order and case, with a mark of byte order or without", () => {
    expect(
      read([
        ["\uFEFFtiền thu hộ", "Ghi chú", "MÃ VẬN ĐƠN"],
        ["210.000 đ", "", "VN1"],
        ["", "", ""],
        ["90000", "x", "VN2"],
      ])
    ).toEqual({
      ok: true,
      rows: [
        { row_number: 2, reference: "VN1", amount_vnd: 210_000 },
        { row_number: 4, reference: "VN2", amount_vnd: 90_000 },
      ],
      errors: [],
    })
  })

  it("says of each row what is wrong with it, and where", () => {
    const reading = read([
      ["reference", "amount"],
      ["", "1000"],
      ["VN1", "12,5"],
      ["VN2", "-1000"],
      ["VN3", "=1+1"],
      ["VN4", "1000"],
      ["vn 4", "1000"],
    ])

    expect(reading.ok && reading.errors).toEqual([
      { row_number: 2, column: "reference", code: "reference_missing", value: "" },
      { row_number: 3, column: "amount", code: "amount_is_no_sum", value: "12,5" },
      { row_number: 4, column: "amount", code: "amount_is_no_sum", value: "-1000" },
      { row_number: 5, column: "amount", code: "amount_is_no_sum", value: "=1+1" },
      { row_number: 7, column: "reference", code: "listed_twice", value: "vn 4" },
    ])
  })

  it.each([
    ["file_empty", []],
    ["file_empty", [["reference", "amount"]]],
    ["columns_missing", [["reference"], ["VN1"]]],
    [
      "file_too_long",
      [
        ["reference", "amount"],
        ...Array.from({ length: REMITTANCE_ROWS_MAX + 1 }, () => ["a", "1"]),
      ],
    ],
  ])("is refused whole: %s", (code, table) => {
    expect(read(table)).toEqual({ ok: false, code })
  })

  it.each([
    ["210000", 210_000],
    ["210.000", 210_000],
    ["1,210,000", 1_210_000],
    ["210.000₫", 210_000],
    ["210000 VND", 210_000],
    ["0", 0],
    ["21.00", null],
    ["1e6", null],
    ["9".repeat(300), null],
    ["", null],
  ])("has sums such as %s", (text, expected) => {
    expect(parseVnd(text)).toBe(expected)
  })
})
