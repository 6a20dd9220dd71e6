import { lastDayBefore } from "./last-day"

it("a certificate that ends at midnight of Viet Nam holds until the day before", () => {
  expect(lastDayBefore("2026-11-22T17:00:00.000Z")).toBe("2026-11-22")
  expect(lastDayBefore("2026-11-23")).toBe("2026-11-22")
})

it("an end within a day leaves that day its last", () => {
  expect(lastDayBefore("2026-11-23T03:00:00.000Z")).toBe("2026-11-23")
})
