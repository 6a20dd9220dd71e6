import { dayOf, type IsoDay, isIsoDay } from "@cholang/shared"

/** How long a certificate still holds, in the largest unit that is not misleading. */
export type RemainingTime = { unit: "days"; amount: number } | { unit: "months"; amount: number }

const DAYS_PER_MONTH = 30.44

/** From the day of `asOf` to the last day of validity: days up to two months, then months, as in a term of 36. */
export function remainingTime(lastDay: IsoDay, asOf: string): RemainingTime {
  const days = Math.max(0, (utc(lastDay) - utc(dayOf(asOf))) / 86_400_000)
  if (days <= 60) return { unit: "days", amount: days }
  return { unit: "months", amount: Math.floor(days / DAYS_PER_MONTH) }
}

function utc(day: IsoDay): number {
  if (!isIsoDay(day)) throw new RangeError(`${day} is not a day`)
  return Date.parse(`${day}T00:00:00Z`)
}
