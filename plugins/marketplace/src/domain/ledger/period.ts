import {
  addDays,
  addMonths,
  dayOf,
  type IsoDay,
  type IsoInstant,
  startOfDay,
} from "@cholang/shared"

/** A month, `2026-11`: what statements are of. */
export type Period = string

const PERIOD = /^\d{4}-(0[1-9]|1[0-2])$/

export function isPeriod(text: string): boolean {
  return PERIOD.test(text)
}

/** From the first moment of the month in Viet Nam to the first one after it. */
export function periodBounds(period: Period): { from: IsoInstant; until: IsoInstant } {
  const first: IsoDay = `${period}-01`
  return { from: startOfDay(first), until: startOfDay(addMonths(first, 1)) }
}

export function periodOf(at: IsoInstant): Period {
  return dayOf(at).slice(0, 7)
}

/** Months from one to another, the latest first. */
export function periodsBack(from: Period, to: Period): Period[] {
  const periods: Period[] = []
  for (let day = `${to}-01`; day >= `${from}-01`; day = addMonths(day, -1)) {
    periods.push(day.slice(0, 7))
  }
  return periods
}

/** The next day on which producers are paid, today included; the days of the month are a setting. */
export function nextPayoutDay(at: IsoInstant, daysOfMonth: readonly number[]): IsoDay {
  const today = dayOf(at)
  const candidates = [0, 1].flatMap((months) =>
    daysOfMonth.map((day) => addDays(addMonths(`${today.slice(0, 7)}-01`, months), day - 1))
  )
  return candidates.filter((day) => day >= today).sort()[0] ?? today
}
