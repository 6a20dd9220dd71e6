/** Kinds of producer (Decision 26/2026/QĐ-TTg, art. 2; Decree 248/2026 for identity). */
export const PRODUCER_KINDS = [
  "cooperative",
  "cooperative_group",
  "company",
  "farm",
  "household_business",
  "individual",
] as const
export type ProducerKind = (typeof PRODUCER_KINDS)[number]

/** How far the seller's identity has been checked (Decree 248/2026/NĐ-CP, art. 52). */
export const VERIFICATION_STATES = [
  "unverified",
  "pending",
  "verified",
  "rejected",
  "expired",
] as const
export type VerificationState = (typeof VERIFICATION_STATES)[number]
