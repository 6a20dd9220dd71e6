import { type IsoInstant, nextBoundary } from "@cholang/shared"
import { inOrder, type RightChange } from "./right-history"
import type { RightReason } from "./right-state"

/** A producer's right to use an indication, as computed for a moment. */
export const RIGHT_STATUSES = ["pending", "active", "suspended", "revoked", "expired"] as const
export type RightStatus = (typeof RIGHT_STATUSES)[number]

/** What of a right decides its status. */
export type RightTerm = {
  /** Exclusive end; null for a right without one. */
  valid_until: IsoInstant | null
  history: readonly RightChange[]
}

/** The status at `at`: what was last decided by then, unless the right has run out; before any decision it is pending. */
export function rightStatusAt(right: RightTerm, at: IsoInstant): RightStatus {
  const state = lastChange(right, at)?.state ?? "pending"
  const hasRunOut = right.valid_until !== null && Date.parse(right.valid_until) <= Date.parse(at)
  return hasRunOut && state !== "revoked" ? "expired" : state
}

/** Why the right is withheld at `at`; null while nothing withholds it. */
export function rightReasonAt(right: RightTerm, at: IsoInstant): RightReason | null {
  return lastChange(right, at)?.reason ?? null
}

/** The first moment after `at` at which the status of one of these rights changes; null when none is known. */
export function nextRightBoundary(rights: readonly RightTerm[], at: IsoInstant): IsoInstant | null {
  const moments = rights.flatMap(({ valid_until, history }) => [
    valid_until,
    ...history.map(({ changed_at }) => changed_at),
  ])
  return nextBoundary(
    moments.map((until) => ({ from: null, until })),
    at
  )
}

function lastChange(right: RightTerm, at: IsoInstant): RightChange | undefined {
  return inOrder(right.history)
    .filter(({ changed_at }) => Date.parse(changed_at) <= Date.parse(at))
    .at(-1)
}
