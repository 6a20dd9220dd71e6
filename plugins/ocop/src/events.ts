/** Events of the register of certificates. Payload of each: `CertificatePayload`, one per certificate. */
export const OcopCertificateEvents = {
  RECORDED: "ocop-certificate.recorded",
  EXTENDED: "ocop-certificate.extended",
  REVOKED: "ocop-certificate.revoked",
} as const

export type CertificatePayload = { id: string; product_id: string }
