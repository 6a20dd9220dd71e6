import { z } from "zod"

const REFUSALS = [
  "account_number_invalid",
  "holder_name_invalid",
  "bank_missing",
  "role_not_sufficient",
  "unavailable",
  "refused",
] as const
export type PayoutAccountRefusal = (typeof REFUSALS)[number]

/** What the form shows after it was sent: what was typed, and what is wrong with it. */
export const PayoutAccountState = z.object({
  bank_bin: z.string(),
  bank_name: z.string(),
  account_number: z.string(),
  holder_name: z.string(),
  refusal: z.enum(REFUSALS).nullable(),
  /** Until when money is held, once the account is saved. */
  held_until: z.string().nullable(),
})
export type PayoutAccountState = z.infer<typeof PayoutAccountState>

export const EMPTY_PAYOUT_ACCOUNT: PayoutAccountState = {
  bank_bin: "",
  bank_name: "",
  account_number: "",
  holder_name: "",
  refusal: null,
  held_until: null,
}

/** The backend names the field in its sentence; the code of the field is what we look for. */
export function payoutAccountRefusal(answer: {
  status: number
  code: string
  body: unknown
}): PayoutAccountRefusal {
  if (answer.status >= 500) return "unavailable"
  const told = `${answer.code} ${JSON.stringify(answer.body ?? "")}`
  return REFUSALS.find((code) => told.includes(code)) ?? "refused"
}
