import { z } from "zod"

const REFUSALS = [
  "reason_missing",
  "transition_not_allowed",
  "not_found",
  "unavailable",
  "refused",
] as const
export type DecisionRefusal = (typeof REFUSALS)[number]

export const DecisionState = z.object({
  reason: z.string(),
  refusal: z.enum(REFUSALS).nullable(),
  isDecided: z.boolean(),
})
export type DecisionState = z.infer<typeof DecisionState>

export const UNDECIDED: DecisionState = { reason: "", refusal: null, isDecided: false }

export function decisionRefusal(answer: {
  status: number
  code: string
  body: unknown
}): DecisionRefusal {
  if (answer.status >= 500) return "unavailable"
  const told = `${answer.code} ${JSON.stringify(answer.body ?? "")}`
  return REFUSALS.find((code) => told.includes(code)) ?? "refused"
}
