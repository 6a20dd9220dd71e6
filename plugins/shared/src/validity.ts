/** An instant as ISO 8601 with offset, e.g. `2026-11-23T00:00:00.000Z`. */
export type IsoInstant = string

/** Half-open: true from `from` (inclusive) until `until` (exclusive). `null` leaves that side open. */
export type ValidityInterval = { from: IsoInstant | null; until: IsoInstant | null }

export function isWithin(interval: ValidityInterval, at: IsoInstant): boolean {
  const instant = Date.parse(at)
  return (
    (interval.from === null || Date.parse(interval.from) <= instant) &&
    (interval.until === null || instant < Date.parse(interval.until))
  )
}

/** The first moment after `at` when one of the intervals begins or ends; null when none will. */
export function nextBoundary(
  intervals: readonly ValidityInterval[],
  at: IsoInstant
): IsoInstant | null {
  const now = Date.parse(at)
  const future = intervals
    .flatMap(({ from, until }) => [from, until])
    .filter((instant): instant is IsoInstant => instant !== null && Date.parse(instant) > now)
    .sort((left, right) => Date.parse(left) - Date.parse(right))
  return future[0] ?? null
}
