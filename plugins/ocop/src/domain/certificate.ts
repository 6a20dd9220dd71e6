/** Stars for which a certificate exists: three and more (Decision 26/2026/QĐ-TTg, art. 3). */
export const OCOP_STARS = [3, 4, 5] as const
export type OcopStar = (typeof OCOP_STARS)[number]

export const CERTIFICATE_STATUSES = ["not_yet_valid", "valid", "expired", "revoked"] as const
export type CertificateStatus = (typeof CERTIFICATE_STATUSES)[number]
