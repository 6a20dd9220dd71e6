import type { IsoInstant } from "@cholang/shared"
import type { TraceStep } from "./lot"

/** Clocks of phones drift: an event may lie this far ahead of ours, and no further. */
export const FUTURE_TOLERANCE_SECONDS = 5 * 60

const ORIGIN_STEPS: readonly TraceStep[] = ["cultivation", "harvest", "raw_material"]
const MAKING_STEPS: readonly TraceStep[] = ["preparation", "processing", "packing"]

export type ProposedEvent = { lot_id: string; happened_at: IsoInstant; corrects: string | null }
export type KnownEvent = { id: string; lot_id: string; corrects: string | null }

export type EventRefusal =
  | "happened_at_not_an_instant"
  | "happened_in_the_future"
  | "corrects_unknown_event"
  | "already_corrected"

/**
 * Why an event may not be appended; null when it may. A correction is a new event that points at an event of the same
 * lot, once: what is wrong with a correction is put right by correcting the correction.
 */
export function eventRefusal(
  event: ProposedEvent,
  known: readonly KnownEvent[],
  at: IsoInstant
): EventRefusal | null {
  const happenedAt = Date.parse(event.happened_at)

  if (Number.isNaN(happenedAt)) {
    return "happened_at_not_an_instant"
  }
  if (happenedAt > Date.parse(at) + FUTURE_TOLERANCE_SECONDS * 1000) {
    return "happened_in_the_future"
  }
  if (event.corrects === null) {
    return null
  }
  if (!known.some(({ id, lot_id }) => id === event.corrects && lot_id === event.lot_id)) {
    return "corrects_unknown_event"
  }
  return known.some(({ corrects }) => corrects === event.corrects) ? "already_corrected" : null
}

export type ReleaseRefusal = "no_producer" | "no_origin_event" | "no_making_event"

/**
 * What a lot still lacks before it may be put on sale (one step back, Circular 02/2024/TT-BKHCN): who made it, where its
 * material comes from, and at least one step of the work. An event that was corrected no longer counts; its correction
 * does.
 */
export function releaseRefusals(
  producerId: string | null,
  events: readonly { id: string; step: TraceStep; corrects: string | null }[]
): ReleaseRefusal[] {
  const corrected = new Set(events.map(({ corrects }) => corrects))
  const standing = events.filter(({ id }) => !corrected.has(id))
  const has = (steps: readonly TraceStep[]) => standing.some(({ step }) => steps.includes(step))

  const refusals: ReleaseRefusal[] = []
  if (!producerId) {
    refusals.push("no_producer")
  }
  if (!has(ORIGIN_STEPS)) {
    refusals.push("no_origin_event")
  }
  if (!has(MAKING_STEPS)) {
    refusals.push("no_making_event")
  }
  return refusals
}
