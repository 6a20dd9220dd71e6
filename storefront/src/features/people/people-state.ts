import { z } from "zod"

const PEOPLE_REFUSALS = [
  "login_invalid",
  "login_taken",
  "role_not_allowed",
  "last_owner",
  "own_account",
  "too_many_attempts",
  "unavailable",
  "refused",
] as const

export const PeopleState = z.object({
  refusal: z.enum(PEOPLE_REFUSALS).nullable(),
  isDone: z.boolean(),
})
export type PeopleState = z.infer<typeof PeopleState>

export const NOTHING_ASKED: PeopleState = { refusal: null, isDone: false }

export function peopleRefusal(code: string): (typeof PEOPLE_REFUSALS)[number] {
  return PEOPLE_REFUSALS.find((known) => known === code) ?? "refused"
}
