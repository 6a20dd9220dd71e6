/** Grounds on which a certificate is withdrawn (Decision 26/2026/QĐ-TTg, art. 8, points a to e). */
export const REVOCATION_REASONS = [
  "false_documents",
  "criteria_no_longer_met",
  "breach_of_law",
  "misuse_of_mark",
  "production_stopped",
  "other_finding",
] as const
export type RevocationReason = (typeof REVOCATION_REASONS)[number]
