/** Refusals that the portal words; any other is "refused". */
const WORK_REFUSALS = [
  "transition_not_allowed",
  "too_many_pieces",
  "no_lines",
  "too_many_messages",
  "closure_days_impossible",
  "in_progress",
  "unavailable",
  "incomplete",
  "refused",
] as const
export type WorkRefusal = (typeof WORK_REFUSALS)[number]

export type WorkState = { refusal: WorkRefusal | null; isDone: boolean }

export const NOTHING_DONE: WorkState = { refusal: null, isDone: false }

export function workRefusal(code: string): WorkRefusal {
  return WORK_REFUSALS.find((known) => known === code) ?? "refused"
}
