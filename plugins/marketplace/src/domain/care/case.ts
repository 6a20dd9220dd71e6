import type { IsoInstant, Result } from "@cholang/shared"

/**
 * The life of a complaint (*khiếu nại*) about an order: between shopper and producer first, with an officer when one of
 * them asks or a time has run out (Law 19/2023/QH15, art. 54: negotiation, then mediation).
 */
export const CASE_STATES = ["open", "answered", "escalated", "decided", "closed"] as const
export type CaseState = (typeof CASE_STATES)[number]

export const CASE_DECISIONS = ["refund_due", "replaced", "rejected", "warned"] as const
export type CaseDecision = (typeof CASE_DECISIONS)[number]

export const CASE_PARTIES = ["shopper", "producer", "officer", "system"] as const
export type CaseParty = (typeof CASE_PARTIES)[number]

/** Why a case went to the officer. */
export const ESCALATION_CAUSES = ["asked", "overdue"] as const
export type EscalationCause = (typeof ESCALATION_CAUSES)[number]

const TRANSITIONS = {
  answer: { from: ["open", "answered"], to: "answered" },
  escalate: { from: ["open", "answered"], to: "escalated" },
  decide: { from: ["open", "answered", "escalated"], to: "decided" },
  close: { from: ["open", "answered", "escalated"], to: "closed" },
} as const satisfies Record<string, { from: readonly CaseState[]; to: CaseState }>

export type CaseAction = keyof typeof TRANSITIONS
export const CASE_ACTIONS = [
  "answer",
  "escalate",
  "decide",
  "close",
] as const satisfies readonly CaseAction[]

export function moveCase(
  from: CaseState,
  action: CaseAction
): Result<CaseState, "transition_not_allowed"> {
  const rule: { from: readonly CaseState[]; to: CaseState } = TRANSITIONS[action]

  return rule.from.includes(from)
    ? { ok: true, value: rule.to }
    : { ok: false, code: "transition_not_allowed" }
}

/** Whether anybody may still write to it. A settled case is read, not argued with; a new problem is a new case. */
export function isCaseOpen(state: CaseState): boolean {
  return state === "open" || state === "answered" || state === "escalated"
}

export type CaseClock = {
  readonly state: CaseState
  readonly first_response_due_at: IsoInstant
  readonly resolution_due_at: IsoInstant
  readonly first_responded_at: IsoInstant | null
}

/** Which of its times a case has let pass: the first answer, the resolution, or none. */
export function overdueOf(
  clock: CaseClock,
  at: IsoInstant
): "first_response" | "resolution" | null {
  if (!isCaseOpen(clock.state)) {
    return null
  }
  if (clock.resolution_due_at < at) {
    return "resolution"
  }
  return clock.first_responded_at === null && clock.first_response_due_at < at
    ? "first_response"
    : null
}

/** A case that nobody settled in time goes to the officer by itself. */
export function mustEscalate(clock: CaseClock, at: IsoInstant): boolean {
  return moveCase(clock.state, "escalate").ok && overdueOf(clock, at) !== null
}
