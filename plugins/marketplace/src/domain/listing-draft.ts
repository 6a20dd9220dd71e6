import type { Result } from "@cholang/shared"

/** The life of what a producer writes about a product, from the first word on a phone to an officer's decision. */
export const DRAFT_STATES = [
  "draft",
  "submitted",
  "changes_asked",
  "approved",
  "rejected",
  "withdrawn",
] as const
export type DraftState = (typeof DRAFT_STATES)[number]

/** States in which a draft still becomes something; a listing has at most one of these. */
export const OPEN_DRAFT_STATES = ["draft", "submitted", "changes_asked"] as const

/** A draft in one of these can be written in. What was submitted stays as the officer reads it. */
export const EDITABLE_DRAFT_STATES = ["draft", "changes_asked"] as const

const TRANSITIONS = {
  save: { from: ["draft", "changes_asked"], to: null },
  submit: { from: ["draft", "changes_asked"], to: "submitted" },
  /** Back from the officer's desk into the producer's hands. */
  takeBack: { from: ["submitted"], to: "draft" },
  withdraw: { from: ["draft", "submitted", "changes_asked"], to: "withdrawn" },
  askForChanges: { from: ["submitted"], to: "changes_asked" },
  approve: { from: ["submitted"], to: "approved" },
  reject: { from: ["submitted"], to: "rejected" },
} as const satisfies Record<string, { from: readonly DraftState[]; to: DraftState | null }>

export type DraftAction = keyof typeof TRANSITIONS

/** Every action of the table, for interfaces that list them and for exhaustive tests. */
export const DRAFT_ACTIONS = [
  "save",
  "submit",
  "takeBack",
  "withdraw",
  "askForChanges",
  "approve",
  "reject",
] as const satisfies readonly DraftAction[]

export function moveDraft(
  from: DraftState,
  action: DraftAction
): Result<DraftState, "transition_not_allowed"> {
  const rule: { from: readonly DraftState[]; to: DraftState | null } = TRANSITIONS[action]

  return rule.from.includes(from)
    ? { ok: true, value: rule.to ?? from }
    : { ok: false, code: "transition_not_allowed" }
}

/** What an officer may decide about a submitted draft. */
export const DRAFT_DECISIONS = ["approve", "askForChanges", "reject"] as const
export type DraftDecision = (typeof DRAFT_DECISIONS)[number]

/** Who is told no is told why. */
export function needsReason(decision: DraftDecision): boolean {
  return decision !== "approve"
}
