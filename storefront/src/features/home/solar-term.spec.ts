import { solarTermIndex } from "./solar-term"

/** Days well inside each term, as calendars print them. */
test.each([
  ["2026-03-22T00:00:00Z", 0, "xuân phân"],
  ["2026-06-22T12:00:00Z", 6, "hạ chí"],
  ["2026-09-24T00:00:00Z", 12, "thu phân"],
  ["2026-11-23T00:00:00Z", 16, "tiểu tuyết"],
  ["2026-12-23T00:00:00Z", 18, "đông chí"],
  ["2027-02-05T00:00:00Z", 21, "lập xuân"],
])("%s lies in term %d (%s)", (instant, index) => {
  expect(solarTermIndex(instant)).toBe(index)
})
