import { addDays, dayOf, type IsoDay, isIsoDay } from "@cholang/shared"

/** The last day on which something holds, given the exclusive end of its validity: what people read as "until". */
export function lastDayBefore(exclusiveEnd: string): IsoDay {
  return isIsoDay(exclusiveEnd)
    ? addDays(exclusiveEnd, -1)
    : dayOf(new Date(Date.parse(exclusiveEnd) - 1).toISOString())
}
