import { calendarDay, formatDay, formatMoment, formatMonth, monthName, monthOf } from "./dates"

describe("formatDay", () => {
  it("writes a day of a decision as it stands", () => {
    expect(formatDay("2026-11-04")).toBe("04/11/2026")
  })

  it("takes the day of an instant in Viet Nam, not in UTC", () => {
    expect(formatDay("2026-11-03T17:00:00.000Z")).toBe("04/11/2026")
    expect(formatDay("2026-11-03T16:59:59.000Z")).toBe("03/11/2026")
  })
})

it("formatMonth leaves the day out", () => {
  expect(formatMonth("2027-06-14")).toBe("06/2027")
})

it("formatMoment speaks Viet Nam's time", () => {
  expect(formatMoment("2026-11-23T01:15:00.000Z")).toBe("08:15, 23/11/2026")
})

it("monthOf turns over at midnight in Viet Nam", () => {
  expect(monthOf("2026-11-30T17:00:00.000Z")).toBe(12)
})

it("monthName names the month in each language", () => {
  expect(monthName(11, "vi")).toBe("Tháng 11")
  expect(monthName(11, "en")).toBe("November")
})

it("calendarDay keeps a day and reduces an instant", () => {
  expect(calendarDay("2026-11-23")).toBe("2026-11-23")
  expect(calendarDay("2026-11-22T17:30:00Z")).toBe("2026-11-23")
})
