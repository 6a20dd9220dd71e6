import * as fc from "fast-check"
import { addDays, addMonths, dayOf, isIsoDay, startOfDay } from "./calendar"

const anyDay = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2023-13-01", false],
  ["23/11/2023", false],
  ["2023-11-23T00:00:00Z", false],
])("%s is a day that exists: %s", (text, expected) => {
  expect(isIsoDay(text)).toBe(expected)
})

test("a day begins at midnight of Viet Nam, seven hours before midnight UTC", () => {
  expect(startOfDay("2026-11-23")).toBe("2026-11-22T17:00:00.000Z")
})

test("an instant belongs to the day of Viet Nam", () => {
  expect(dayOf("2026-11-22T16:59:59.999Z")).toBe("2026-11-22")
  expect(dayOf("2026-11-22T17:00:00.000Z")).toBe("2026-11-23")
})

test("every day is the day of its own beginning", () => {
  fc.assert(fc.property(anyDay, (day) => expect(dayOf(startOfDay(day))).toBe(day)))
})

test("days added can be taken away again", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, days) =>
      expect(addDays(addDays(day, days), -days)).toBe(day)
    )
  )
})

test.each([
  ["2023-11-23", 36, "2026-11-23"],
  ["2024-02-29", 36, "2027-02-28"],
  ["2025-08-31", 6, "2026-02-28"],
  ["2026-03-31", -1, "2026-02-28"],
])("%s and %d months is %s", (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected)
})
