import {
  type IsoDay,
  type IsoInstant,
  isWithin,
  nextBoundary as nextBoundaryOf,
  type ValidityInterval,
} from "@cholang/shared"

/** Stars for which a certificate exists: three and more (Decision 26/2026/QĐ-TTg, art. 3). */
export const OCOP_STARS = [3, 4, 5] as const
export type OcopStar = (typeof OCOP_STARS)[number]

export const CERTIFICATE_STATUSES = ["not_yet_valid", "valid", "expired", "revoked"] as const
export type CertificateStatus = (typeof CERTIFICATE_STATUSES)[number]

/** What of a certificate decides how long it stands. */
export type CertificateTerm = {
  valid_from: IsoInstant
  /** Exclusive end as issued. */
  valid_until: IsoInstant
  /** Exclusive end after the extension; null without one. */
  extended_until: IsoInstant | null
  revoked_at: IsoInstant | null
}

/** What of a certificate decides the star of its product. */
export type CertificateClaim = CertificateTerm & { star: OcopStar; decided_on: IsoDay }

/** The exclusive end that counts: the extension where there is one. */
export function endOf(certificate: CertificateTerm): IsoInstant {
  return certificate.extended_until ?? certificate.valid_until
}

export function certificateStatus(certificate: CertificateTerm, at: IsoInstant): CertificateStatus {
  const { valid_from, revoked_at } = certificate
  if (revoked_at !== null && Date.parse(revoked_at) <= Date.parse(at)) {
    return "revoked"
  }
  if (Date.parse(at) < Date.parse(valid_from)) {
    return "not_yet_valid"
  }
  return isWithin(standing(certificate), at) ? "valid" : "expired"
}

/** The star to show at `at`, with the end of its certificate; null when no certificate stands. */
export function currentBadge(
  certificates: readonly CertificateClaim[],
  at: IsoInstant
): { star: OcopStar; valid_until: IsoInstant } | null {
  const [latest] = certificates
    .filter((certificate) => certificateStatus(certificate, at) === "valid")
    .sort(byLatestDecision)
  return latest === undefined ? null : { star: latest.star, valid_until: endOf(latest) }
}

/** The first moment after `at` at which the badge of these certificates may change; null when it never will. */
export function nextBoundary(
  certificates: readonly CertificateTerm[],
  at: IsoInstant
): IsoInstant | null {
  return nextBoundaryOf(certificates.map(standing), at)
}

/** From the first valid moment until the end, or until the revocation where that comes first. */
function standing(certificate: CertificateTerm): ValidityInterval {
  const end = endOf(certificate)
  const { valid_from: from, revoked_at } = certificate
  const isCutShort = revoked_at !== null && Date.parse(revoked_at) < Date.parse(end)
  return { from, until: isCutShort ? revoked_at : end }
}

/** A later decision replaces an earlier one, up or down; of two on one day the higher star was decided last. */
function byLatestDecision(left: CertificateClaim, right: CertificateClaim): number {
  return right.decided_on.localeCompare(left.decided_on) || right.star - left.star
}
