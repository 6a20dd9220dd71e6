import { z } from "zod"

/** Refusals that have words; every other one is told as `refused`. */
const ACCOUNT_REFUSALS = [
  "password_too_short",
  "password_too_long",
  "password_too_plain",
  "current_password_wrong",
  "code_wrong",
  "invitation_not_open",
  "identifier_taken",
  "too_many_attempts",
  "unavailable",
  "refused",
] as const
type AccountRefusal = (typeof ACCOUNT_REFUSALS)[number]

export const PlainState = z.object({
  refusal: z.enum(ACCOUNT_REFUSALS).nullable(),
  isDone: z.boolean(),
})
export type PlainState = z.infer<typeof PlainState>

export const UNTOUCHED: PlainState = { refusal: null, isDone: false }

export function accountRefusal(code: string): AccountRefusal {
  return ACCOUNT_REFUSALS.find((known) => known === code) ?? "refused"
}
