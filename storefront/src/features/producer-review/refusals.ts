const WORDED = [
  "reason_missing",
  "checklist_not_met",
  "not_for_this_agency",
  "transition_not_allowed",
  "not_found",
  "unavailable",
  "decision_missing",
  "other",
] as const
export type ReviewRefusal = (typeof WORDED)[number]

/** Why a decision was not recorded, as far as this feature words it. */
export function reviewRefusal(code: string | undefined): ReviewRefusal {
  return WORDED.find((one) => one === code) ?? "other"
}
