import type { IsoInstant } from "@cholang/shared"

/** A calendar date as it is printed on a label, `2026-11-23`; these compare as strings. */
export type LocalDate = string

/** Viet Nam keeps UTC+7 all year. */
const VIET_NAM_OFFSET_MILLISECONDS = 7 * 60 * 60 * 1000

/** The date in Viet Nam at that moment. */
export function localDateOf(at: IsoInstant): LocalDate {
  return new Date(Date.parse(at) + VIET_NAM_OFFSET_MILLISECONDS).toISOString().slice(0, 10)
}

/** Whether the text is a date that the calendar knows. */
export function isLocalDate(text: string): text is LocalDate {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return parsed !== null && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text)
}
