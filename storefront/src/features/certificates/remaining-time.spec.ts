import { remainingTime } from "./remaining-time"

const AS_OF = "2026-11-23T07:00:00.000Z"

it.each([
  ["2026-11-23", "days", 0],
  ["2026-11-24", "days", 1],
  ["2027-01-22", "days", 60],
  ["2027-01-23", "months", 2],
  ["2028-11-01", "months", 23],
  ["2029-11-22", "months", 35],
] as const)("a certificate that ends with %s still holds for %s: %d", (lastDay, unit, amount) => {
  expect(remainingTime(lastDay, AS_OF)).toEqual({ unit, amount })
})

it("counts days of Viet Nam: after 17:00 UTC the next day has begun", () => {
  expect(remainingTime("2026-11-24", "2026-11-23T17:00:00.000Z")).toEqual({
    unit: "days",
    amount: 0,
  })
})
