import { addDays, dayOf, type IsoDay, type IsoInstant, startOfDay } from "@cholang/shared"

/** Kinds of problem, the gravest first: the law wants a time for each (Decree 248/2026/NĐ-CP, art. 7). */
export const CASE_KINDS = [
  "danger",
  "fake",
  "goods",
  "delivery",
  "refund",
  "privacy",
  "other",
] as const
export type CaseKind = (typeof CASE_KINDS)[number]

/** How long something may take. Working days are Monday to Friday; public holidays only lengthen them in the reader's favour, so they are not counted out. */
export type Allowance = {
  readonly count: number
  readonly unit: "hour" | "day" | "working_day"
}

export type CaseAllowance = {
  /** Until the producer's first answer. */
  readonly first_response: Allowance
  /** Until the matter is settled. */
  readonly resolution: Allowance
}

export type CaseAllowances = Readonly<Record<CaseKind, CaseAllowance>>

/**
 * The times that the terms of the shop promise. Figures of ours, to be confirmed by the operator's organisation: the
 * decree asks for a time by kind of problem and leaves the figure to the marketplace.
 */
export const CASE_ALLOWANCES: CaseAllowances = {
  danger: { first_response: hours(4), resolution: workingDays(5) },
  fake: { first_response: hours(24), resolution: workingDays(5) },
  goods: { first_response: hours(24), resolution: days(7) },
  delivery: { first_response: hours(24), resolution: workingDays(5) },
  refund: { first_response: hours(24), resolution: workingDays(7) },
  privacy: { first_response: hours(72), resolution: days(15) },
  other: { first_response: workingDays(2), resolution: days(15) },
}

export type CaseDeadlines = {
  readonly first_response_due_at: IsoInstant
  readonly resolution_due_at: IsoInstant
}

/** When a case of this kind, opened now, must be answered and settled. Fixed at opening: a later change of the table moves no case. */
export function caseDeadlines(
  kind: CaseKind,
  openedAt: IsoInstant,
  allowances: CaseAllowances = CASE_ALLOWANCES
): CaseDeadlines {
  return {
    first_response_due_at: after(openedAt, allowances[kind].first_response),
    resolution_due_at: after(openedAt, allowances[kind].resolution),
  }
}

const MILLISECONDS_PER_HOUR = 3_600_000

function after(start: IsoInstant, { count, unit }: Allowance): IsoInstant {
  switch (unit) {
    case "hour":
      return new Date(Date.parse(start) + count * MILLISECONDS_PER_HOUR).toISOString()
    case "day":
      return sameHourOn(addDays(dayOf(start), count), start)
    case "working_day":
      return sameHourOn(addWorkingDays(dayOf(start), count), start)
  }
}

function addWorkingDays(day: IsoDay, count: number): IsoDay {
  let reached = day
  for (let left = count; left > 0;) {
    reached = addDays(reached, 1)
    if (isWorkingDay(reached)) {
      left -= 1
    }
  }
  return reached
}

const SUNDAY = 0
const SATURDAY = 6

function isWorkingDay(day: IsoDay): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== SUNDAY && weekday !== SATURDAY
}

/** `day` at the hour of `instant`, both in Viet Nam. */
function sameHourOn(day: IsoDay, instant: IsoInstant): IsoInstant {
  const sinceMidnight = Date.parse(instant) - Date.parse(startOfDay(dayOf(instant)))
  return new Date(Date.parse(startOfDay(day)) + sinceMidnight).toISOString()
}

function hours(count: number): Allowance {
  return { count, unit: "hour" }
}

function days(count: number): Allowance {
  return { count, unit: "day" }
}

function workingDays(count: number): Allowance {
  return { count, unit: "working_day" }
}
