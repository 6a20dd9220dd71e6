import { daysBetween } from "./waiting-days"

describe("how long something waits", () => {
  it.each([
    ["2026-11-20T00:00:00Z", "2026-11-23T05:00:00Z", 3],
    ["2026-11-23T00:00:00Z", "2026-11-23T05:00:00Z", 0],
    ["2026-11-23T05:00:00Z", "2026-11-22T05:00:00Z", -1],
  ])("from %s to %s it is %d days", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })
})
