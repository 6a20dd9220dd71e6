import type { Passport } from "@cholang/backend/http"
import type { CommuneRef } from "@cholang/craft-villages/http"
import { formatDay } from "../../lib/dates"

type Event = Passport["events"][number]

export type TimelineEntry = {
  event: Event
  commune: CommuneRef | null
  /** The later event that corrects this one: this one stays readable, struck by its correction. */
  correctedBy: Event | null
  /** Set on a correction: what it corrects. */
  corrects: Event | null
  /** Written down more than two days after it happened; the page then shows both moments. */
  isRecordedLate: boolean
}

const LATE_AFTER_MILLISECONDS = 48 * 3600 * 1000

/** The lot's life from its beginning; corrections keep their own place, by when they happened. */
export function timeline({
  events,
  communes,
}: Pick<Passport, "events" | "communes">): TimelineEntry[] {
  const byId = new Map(events.map((event) => [event.id, event]))
  const communeOf = new Map(communes.map((commune) => [commune.code, commune]))
  const correctionOf = new Map(
    events.flatMap((event) => (event.corrects === null ? [] : [[event.corrects, event] as const]))
  )
  return events
    .toSorted((left, right) => instant(left.happened_at) - instant(right.happened_at))
    .map((event) => ({
      event,
      commune: communeOf.get(event.commune_code ?? "") ?? null,
      correctedBy: correctionOf.get(event.id) ?? null,
      corrects: byId.get(event.corrects ?? "") ?? null,
      isRecordedLate:
        instant(event.recorded_at) - instant(event.happened_at) > LATE_AFTER_MILLISECONDS,
    }))
}

/**
 * The moment of recording when the whole story was written down on one day, some of it late: said once then, not under
 * each step. Null when the steps differ or none is late.
 */
export function recordedTogether(entries: readonly TimelineEntry[]): string | null {
  const days = new Set(entries.map(({ event }) => formatDay(event.recorded_at)))
  if (entries.length < 2 || days.size > 1) return null
  return entries.find(({ isRecordedLate }) => isRecordedLate)?.event.recorded_at ?? null
}

function instant(iso: string): number {
  return Date.parse(iso)
}
