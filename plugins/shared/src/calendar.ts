import type { IsoInstant } from "./validity"

/** A calendar day as printed on a decision, e.g. `2023-11-23`; it has no hour and no zone of its own. */
export type IsoDay = string

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Viet Nam keeps UTC+7 all year (Decision 134/2002/QĐ-TTg), so a fixed offset is exact. */
const OFFSET_OF_VIET_NAM = "+07:00"
const MILLISECONDS_OF_OFFSET = 7 * 60 * 60 * 1000

/** True for a day that exists: `2024-02-29` is one, `2023-02-29` is not. */
export function isIsoDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return DAY.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The instant at which `day` begins in Viet Nam. */
export function startOfDay(day: IsoDay): IsoInstant {
  return new Date(`${day}T00:00:00${OFFSET_OF_VIET_NAM}`).toISOString()
}

/** The calendar day in Viet Nam at `instant`. */
export function dayOf(instant: IsoInstant): IsoDay {
  return new Date(Date.parse(instant) + MILLISECONDS_OF_OFFSET).toISOString().slice(0, 10)
}

export function addDays(day: IsoDay, days: number): IsoDay {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The same day of the month, `months` later; the last day of that month where it is shorter (31/08 + 6 → 28/02). */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const date = new Date(`${day}T00:00:00Z`)
  const dayOfMonth = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(dayOfMonth, lastDay))
  return date.toISOString().slice(0, 10)
}
