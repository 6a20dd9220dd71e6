import type { IsoDay, IsoInstant, Localised } from "@cholang/shared"
import {
  type CertificateClaim,
  type CertificateStatus,
  certificateStatus,
  endOf,
  OCOP_STARS,
  type OcopStar,
} from "./certificate"
import type { RevocationReason } from "./revocation"
import { ruleSet, type RuleSetId } from "./rule-set"

/** A certificate as a database or a query hands it over: instants are dates or texts. */
export type StoredCertificate = {
  id: string
  product_id: string
  star: number
  score_hundredths: number | null
  decision_no: string
  decided_on: IsoDay
  issuer: string
  product_code: string
  valid_from: Date | IsoInstant
  valid_until: Date | IsoInstant
  extended_until: Date | IsoInstant | null
  revoked_at: Date | IsoInstant | null
  revoke_reason: RevocationReason | null
  revoke_note: Localised | null
  rule_set: RuleSetId
  is_demo: boolean
}

/** The columns that `readCertificate` and `readClaim` need, for queries. */
export const CERTIFICATE_COLUMNS = [
  "id",
  "product_id",
  "star",
  "score_hundredths",
  "decision_no",
  "decided_on",
  "issuer",
  "product_code",
  "valid_from",
  "valid_until",
  "extended_until",
  "revoked_at",
  "revoke_reason",
  "revoke_note",
  "rule_set",
  "is_demo",
] as const satisfies readonly (keyof StoredCertificate)[]

/** A certificate as the register answers it: the status is that at one moment. */
export type CertificateReading = {
  id: string
  product_id: string
  star: OcopStar
  score: number | null
  decision_no: string
  decided_on: IsoDay
  issuer: string
  product_code: string
  valid_from: IsoInstant
  valid_until: IsoInstant
  extended: boolean
  revoked_at: IsoInstant | null
  revoke_reason: RevocationReason | null
  revoke_note: Localised | null
  status: CertificateStatus
  rule_set: { id: RuleSetId; title: Localised; is_legacy: boolean }
  is_demo: boolean
}

/** What the rules need of a stored certificate. */
export function readClaim(
  stored: Pick<
    StoredCertificate,
    "star" | "decided_on" | "valid_from" | "valid_until" | "extended_until" | "revoked_at"
  >
): CertificateClaim {
  return {
    star: ocopStar(stored.star),
    decided_on: stored.decided_on,
    valid_from: isoInstant(stored.valid_from),
    valid_until: isoInstant(stored.valid_until),
    extended_until: stored.extended_until === null ? null : isoInstant(stored.extended_until),
    revoked_at: stored.revoked_at === null ? null : isoInstant(stored.revoked_at),
  }
}

/** The answer about a stored certificate at `at`. */
export function readCertificate(stored: StoredCertificate, at: IsoInstant): CertificateReading {
  const claim = readClaim(stored)
  const { title, is_legacy } = ruleSet(stored.rule_set)
  return {
    id: stored.id,
    product_id: stored.product_id,
    star: claim.star,
    score: stored.score_hundredths === null ? null : stored.score_hundredths / 100,
    decision_no: stored.decision_no,
    decided_on: stored.decided_on,
    issuer: stored.issuer,
    product_code: stored.product_code,
    valid_from: claim.valid_from,
    valid_until: endOf(claim),
    extended: claim.extended_until !== null,
    revoked_at: claim.revoked_at,
    revoke_reason: stored.revoke_reason,
    revoke_note: stored.revoke_note,
    status: certificateStatus(claim, at),
    rule_set: { id: stored.rule_set, title, is_legacy },
    is_demo: stored.is_demo,
  }
}

function isoInstant(instant: Date | IsoInstant): IsoInstant {
  return new Date(instant).toISOString()
}

/** The database admits three to five only; anything else is a broken invariant. */
function ocopStar(star: number): OcopStar {
  const known = OCOP_STARS.find((candidate) => candidate === star)
  if (known === undefined) {
    throw new RangeError(`A certificate has three to five stars, not ${String(star)}`)
  }
  return known
}
