import type { Localised } from "@cholang/shared"
import type { CertificateStatus, OcopStar, RevocationReason, RuleSetId } from "../domain"

/** The star as lists show it: computed now, with the moment at which it ends. Absent when there is none today. */
export type OcopBadge = { star: OcopStar; valid_until: string }

/** One certificate of the register, with its status computed at `as_of`. */
export type Certificate = {
  id: string
  product_id: string
  star: OcopStar
  /** Average of the council, two decimals. */
  score: number | null
  decision_no: string
  decided_on: string
  issuer: string
  /** `08-XXXXX-STT-20YY` */
  product_code: string
  valid_from: string
  /** Exclusive end after any extension. */
  valid_until: string
  extended: boolean
  revoked_at: string | null
  /** The ground in law; the face words it. */
  revoke_reason: RevocationReason | null
  /** What was found, as the issuer published it. */
  revoke_note: Localised | null
  status: CertificateStatus
  /** `title` reads "Cấp theo QĐ 148/2023"; a legacy certificate must show it. */
  rule_set: { id: RuleSetId; title: Localised; is_legacy: boolean }
  is_demo: boolean
}
