import { dayInWords } from "./day-in-words"

it("writes a day so that no reader swaps day and month", () => {
  expect(dayInWords("2026-09-05", "vi")).toBe("5 tháng 9 năm 2026")
  expect(dayInWords("2026-09-05", "en")).toBe("5 September 2026")
})

it("takes the day of an instant in Viet Nam", () => {
  expect(dayInWords("2026-12-31T17:00:00.000Z", "en")).toBe("1 January 2027")
})
