import { deliveryDates } from "./delivery-dates"

const days = { min: 3, max: 6 }

test("names the month once when the parcel arrives within one month", () => {
  expect(deliveryDates("2026-11-23T03:00:00Z", days)).toBe("26\u00a0–\u00a029/11")
})

test("names both months when it arrives over the turn of a month", () => {
  expect(deliveryDates("2026-11-27T03:00:00Z", days)).toBe("30/11\u00a0–\u00a003/12")
})

test("counts from the day in Viet Nam, which begins seven hours before that of UTC", () => {
  expect(deliveryDates("2026-11-22T18:00:00Z", days)).toBe("26\u00a0–\u00a029/11")
})
