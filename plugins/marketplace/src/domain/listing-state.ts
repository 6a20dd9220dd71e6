import type { Result } from "@cholang/shared"

/** Whether a listing is before the public; its producer may pause it, an officer may take it down. */
export const LISTING_STATES = ["published", "paused", "taken_down"] as const
export type ListingState = (typeof LISTING_STATES)[number]

const TRANSITIONS = {
  pause: { from: ["published"], to: "paused" },
  resume: { from: ["paused"], to: "published" },
  /** On an authority's word, within 24 hours (Decree 248/2026/NĐ-CP, art. 17). */
  takeDown: { from: ["published", "paused"], to: "taken_down" },
  /** Gives it back to its producer, who decides when it is shown again. */
  release: { from: ["taken_down"], to: "paused" },
} as const satisfies Record<string, { from: readonly ListingState[]; to: ListingState }>

export type ListingAction = keyof typeof TRANSITIONS
export const LISTING_ACTIONS = [
  "pause",
  "resume",
  "takeDown",
  "release",
] as const satisfies readonly ListingAction[]

export function moveListing(
  from: ListingState,
  action: ListingAction
): Result<ListingState, "transition_not_allowed"> {
  const rule: { from: readonly ListingState[]; to: ListingState } = TRANSITIONS[action]

  return rule.from.includes(from)
    ? { ok: true, value: rule.to }
    : { ok: false, code: "transition_not_allowed" }
}
