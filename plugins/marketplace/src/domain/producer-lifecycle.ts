import type { Result } from "@cholang/shared"

/** The life of a producer on the marketplace. Only an approved producer publishes anything. */
export const PRODUCER_STATES = [
  "draft",
  "submitted",
  "in_review",
  "approved",
  "suspended",
  "closed",
] as const
export type ProducerState = (typeof PRODUCER_STATES)[number]

const TRANSITIONS = {
  submit: { from: ["draft"], to: "submitted" },
  startReview: { from: ["submitted"], to: "in_review" },
  approve: { from: ["submitted", "in_review"], to: "approved" },
  askForChanges: { from: ["submitted", "in_review"], to: "draft" },
  reject: { from: ["submitted", "in_review"], to: "closed" },
  suspend: { from: ["approved"], to: "suspended" },
  reinstate: { from: ["suspended"], to: "approved" },
  close: { from: ["draft", "submitted", "in_review", "approved", "suspended"], to: "closed" },
  reopen: { from: ["closed"], to: "draft" },
} as const satisfies Record<string, { from: readonly ProducerState[]; to: ProducerState }>

export type ProducerAction = keyof typeof TRANSITIONS

/** Every action of the table, for interfaces that list them and for exhaustive tests. */
export const PRODUCER_ACTIONS = [
  "submit",
  "startReview",
  "approve",
  "askForChanges",
  "reject",
  "suspend",
  "reinstate",
  "close",
  "reopen",
] as const satisfies readonly ProducerAction[]

export function moveProducer(
  from: ProducerState,
  action: ProducerAction
): Result<ProducerState, "transition_not_allowed"> {
  const rule: { from: readonly ProducerState[]; to: ProducerState } = TRANSITIONS[action]

  return rule.from.includes(from)
    ? { ok: true, value: rule.to }
    : { ok: false, code: "transition_not_allowed" }
}

/**
 * Whether visitors may see a producer and buy from it. Listings are screened before display
 * (Decree 248/2026/NĐ-CP, art. 17): what an unapproved producer drafts is seen by nobody.
 */
export function canPublish(producer: { state: ProducerState }): boolean {
  return producer.state === "approved"
}
