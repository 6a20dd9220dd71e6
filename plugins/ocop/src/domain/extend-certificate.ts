import type { IsoInstant, Result } from "@cholang/shared"
import type { CertificateTerm } from "./certificate"
import { latestExtension } from "./validity"

export type ExtensionRefusal =
  | "already_extended"
  | "already_revoked"
  | "extension_does_not_lengthen"
  | "extension_beyond_180_days"

/** Whether a certificate may be extended until `until` (exclusive; Decision 26/2026/QĐ-TTg, art. 12.3). */
export function checkExtension(
  certificate: CertificateTerm,
  until: IsoInstant
): Result<IsoInstant, ExtensionRefusal> {
  if (certificate.revoked_at !== null) {
    return { ok: false, code: "already_revoked" }
  }
  if (certificate.extended_until !== null) {
    return { ok: false, code: "already_extended" }
  }
  if (Date.parse(until) <= Date.parse(certificate.valid_until)) {
    return { ok: false, code: "extension_does_not_lengthen" }
  }
  return Date.parse(until) > Date.parse(latestExtension(certificate.valid_until))
    ? { ok: false, code: "extension_beyond_180_days" }
    : { ok: true, value: until }
}
