import { type IsoInstant, type Result } from "@cholang/shared"
import type { RightReason, RightState } from "./right-state"

/** One decided change; changes are kept, never overwritten. */
export type RightChange = {
  state: RightState
  /** Required where the right is withheld; null where it is given. */
  reason: RightReason | null
  changed_at: IsoInstant
}

export type RightChangeRefusal =
  "transition_not_allowed" | "reason_required" | "reason_not_wanted" | "changed_before_last_change"

/** Where a right may go from each state. `none` is a right of which nothing has been decided; a revoked right is over. */
const NEXT_STATES: Record<RightState | "none", readonly RightState[]> = {
  none: ["pending", "active"],
  pending: ["active", "revoked"],
  active: ["suspended", "revoked"],
  suspended: ["active", "revoked"],
  revoked: [],
}

/** Whether `change` may follow `history`, which is in order of time. */
export function checkChange(
  history: readonly RightChange[],
  change: RightChange
): Result<RightChange, RightChangeRefusal> {
  const last = history.at(-1)
  if (!NEXT_STATES[last?.state ?? "none"].includes(change.state)) {
    return { ok: false, code: "transition_not_allowed" }
  }
  if (last !== undefined && Date.parse(change.changed_at) <= Date.parse(last.changed_at)) {
    return { ok: false, code: "changed_before_last_change" }
  }
  if (isWithheld(change.state) && change.reason === null) {
    return { ok: false, code: "reason_required" }
  }
  return !isWithheld(change.state) && change.reason !== null
    ? { ok: false, code: "reason_not_wanted" }
    : { ok: true, value: change }
}

/** Whether a whole history, in order of time, could have been decided change by change. */
export function checkHistory(
  history: readonly RightChange[]
): Result<readonly RightChange[], RightChangeRefusal> {
  for (const [index, change] of history.entries()) {
    const checked = checkChange(history.slice(0, index), change)
    if (!checked.ok) {
      return checked
    }
  }
  return { ok: true, value: history }
}

/** The changes in order of time, however they were stored. */
export function inOrder(history: readonly RightChange[]): RightChange[] {
  return [...history].sort(
    (left, right) => Date.parse(left.changed_at) - Date.parse(right.changed_at)
  )
}

function isWithheld(state: RightState): boolean {
  return state === "suspended" || state === "revoked"
}
