import type { AgencyKind, Result } from "@cholang/shared"
import { moveProducer, type ProducerAction, type ProducerState } from "../producer-lifecycle"

/** What an officer may decide about a producer. */
export const REVIEW_DECISIONS = [
  "recommend",
  "ask_for_changes",
  "approve",
  "reject",
  "suspend",
  "reinstate",
  "close",
  "reopen",
] as const
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number]

/** Which kinds of agency may decide what. What the province may change: an option of the plugin replaces rows of it. */
export type ReviewPolicy = Record<ReviewDecision, readonly AgencyKind[]>

/** The commune knows the place and the people; the department answers for the platform (plan 241/KH-UBND, section V). */
export const DEFAULT_REVIEW_POLICY: ReviewPolicy = {
  recommend: ["commune"],
  ask_for_changes: ["commune", "department"],
  approve: ["department"],
  reject: ["department"],
  suspend: ["department"],
  reinstate: ["department"],
  close: ["department"],
  reopen: ["department"],
}

const MOVES: Record<ReviewDecision, ProducerAction> = {
  recommend: "startReview",
  ask_for_changes: "askForChanges",
  approve: "approve",
  reject: "reject",
  suspend: "suspend",
  reinstate: "reinstate",
  close: "close",
  reopen: "reopen",
}

export function actionOf(decision: ReviewDecision): ProducerAction {
  return MOVES[decision]
}

/** Every decision tells the producer why, but for the two that need no why. */
export function needsReason(decision: ReviewDecision): boolean {
  return decision !== "approve" && decision !== "recommend"
}

export type ReviewRefusal =
  "not_for_this_agency" | "reason_missing" | "transition_not_allowed" | "checklist_not_met"

/** The state that a decision leads to, or why it may not be made. */
export function decide(
  decision: ReviewDecision,
  {
    state,
    agencyKind,
    reason,
    missing,
  }: {
    state: ProducerState
    agencyKind: AgencyKind
    reason: string | null
    /** What still stands before an approval. */
    missing: readonly string[]
  },
  policy: ReviewPolicy = DEFAULT_REVIEW_POLICY
): Result<ProducerState, ReviewRefusal> {
  if (!policy[decision].includes(agencyKind)) {
    return { ok: false, code: "not_for_this_agency" }
  }
  if (needsReason(decision) && (reason ?? "").trim() === "") {
    return { ok: false, code: "reason_missing" }
  }
  const moved = moveProducer(state, actionOf(decision))
  if (moved.ok && decision === "approve" && missing.length > 0) {
    return { ok: false, code: "checklist_not_met" }
  }
  return moved
}

/** The decisions that this agency may make now, for the desk to offer. */
export function decisionsFor(
  state: ProducerState,
  agencyKind: AgencyKind,
  policy: ReviewPolicy = DEFAULT_REVIEW_POLICY
): ReviewDecision[] {
  return REVIEW_DECISIONS.filter(
    (decision) =>
      policy[decision].includes(agencyKind) && moveProducer(state, actionOf(decision)).ok
  )
}

/** Days in which the first agency answers a registration that was handed in. */
export const REVIEW_DAYS = 5
