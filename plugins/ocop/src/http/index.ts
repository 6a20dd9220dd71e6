import type { CertificateStatus, OcopStar } from "../domain"

/** The star as lists show it: computed now, with the day on which it ends. Absent when there is none today. */
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
  revoke_reason: string | null
  status: CertificateStatus
  rule_set: { id: string; title: string; is_legacy: boolean }
  is_demo: boolean
}
