import { env } from "@/env"

export const OPERATOR_FACTS = [
  "name",
  "registration",
  "address",
  "representative",
  "phone",
  "email",
  "hours",
  "platform",
] as const
type OperatorFact = (typeof OPERATOR_FACTS)[number]
export type Operator = Record<OperatorFact, string | null>

/**
 * Who runs the platform, as Decree 248/2026/NĐ-CP, art. 4 wants it published. Facts that only the operator knows: what
 * is not set is shown as not stated, never invented.
 */
export function operator(): Operator {
  const settings = env()
  return {
    name: settings.OPERATOR_NAME ?? null,
    registration: settings.OPERATOR_REGISTRATION ?? null,
    address: settings.OPERATOR_ADDRESS ?? null,
    representative: settings.OPERATOR_REPRESENTATIVE ?? null,
    phone: settings.OPERATOR_PHONE ?? null,
    email: settings.OPERATOR_EMAIL ?? null,
    hours: settings.OPERATOR_HOURS ?? null,
    platform: settings.OPERATOR_PLATFORM_REGISTRATION ?? null,
  }
}
