import { addDays, dayOf } from "@cholang/shared"

/** When a parcel ordered at `now` arrives, e.g. `26 – 29/11`: day and month, glued, in Viet Nam's calendar. */
export function deliveryDates(now: string, days: { min: number; max: number }): string {
  const from = dayAndMonth(addDays(dayOf(now), days.min))
  const to = dayAndMonth(addDays(dayOf(now), days.max))
  return from.month === to.month
    ? `${from.day}\u00a0–\u00a0${to.day}/${to.month}`
    : `${from.day}/${from.month}\u00a0–\u00a0${to.day}/${to.month}`
}

function dayAndMonth(day: string): { day: string; month: string } {
  return { day: day.slice(8, 10), month: day.slice(5, 7) }
}
