/** Refusals about a part of an order that the shop words. */
const PART_REFUSALS = [
  "transition_not_allowed",
  "return_window_over",
  "too_many_pieces",
  "no_lines",
  "too_many_messages",
  "unavailable",
  "refused",
] as const
export type PartState = { refusal: (typeof PART_REFUSALS)[number] | null }

export function partRefusal(code: string): PartState {
  return { refusal: PART_REFUSALS.find((known) => known === code) ?? "refused" }
}
