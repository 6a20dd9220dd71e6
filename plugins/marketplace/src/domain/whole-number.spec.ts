import { parseWholeNumber, wholeNumberRefusal } from "./whole-number"

const MAX = 1_000_000_000

describe("typed whole numbers", () => {
  it.each([
    ["120000", 120_000],
    ["120.000", 120_000],
    ["120,000", 120_000],
    ["1.250.000 ₫", 1_250_000],
    ["45.000đ", 45_000],
    [" 7 ", 7],
    ["１２", 12],
    ["000", 0],
  ])("reads %j", (typed, value) => {
    expect(parseWholeNumber(typed, MAX)).toEqual({ ok: true, value })
  })

  it.each([
    ["", "required"],
    ["-5", "negative"],
    ["1.5", "not_a_whole_number"],
    ["12.00", "not_a_whole_number"],
    ["1e9", "not_a_whole_number"],
    ["=1+1", "not_a_whole_number"],
    ["😀", "not_a_whole_number"],
    ["9".repeat(300), "too_high"],
    ["1000000001", "too_high"],
  ])("refuses %j as %s", (typed, code) => {
    expect(parseWholeNumber(typed, MAX)).toEqual({ ok: false, code })
  })

  it.each([
    [Number.POSITIVE_INFINITY, "too_high"],
    [1e300, "too_high"],
    [-1, "negative"],
    [0.5, "not_a_whole_number"],
    [Number.NaN, "not_a_whole_number"],
    [999, "too_low"],
    [1000, null],
  ])("takes the number %s as %s", (value, code) => {
    expect(wholeNumberRefusal(value, { min: 1000, max: MAX })).toBe(code)
  })
})
