import { z } from "zod"

/**
 * Who runs the platform, as Decree 248/2026/NĐ-CP, art. 4 wants it published. Facts that only the operator knows: what
 * is not set is shown as not stated, never invented.
 */
const OperatorSettings = z.object({
  OPERATOR_NAME: z.string().optional(),
  /** Number, issuing office and day of the business registration. */
  OPERATOR_REGISTRATION: z.string().optional(),
  OPERATOR_ADDRESS: z.string().optional(),
  OPERATOR_REPRESENTATIVE: z.string().optional(),
  OPERATOR_PHONE: z.string().optional(),
  OPERATOR_EMAIL: z.email().optional(),
  OPERATOR_HOURS: z.string().optional(),
  /** Number of the registration with the Ministry of Industry and Trade. */
  OPERATOR_PLATFORM_REGISTRATION: z.string().optional(),
})

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
export type OperatorFact = (typeof OPERATOR_FACTS)[number]
export type Operator = Record<OperatorFact, string | null>

export function operator(): Operator {
  const settings = OperatorSettings.parse(process.env)
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
