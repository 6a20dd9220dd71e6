import type { IsoInstant, Localised } from "@cholang/shared"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { RevocationReason } from "../domain/revocation"
import { OcopCertificateEvents } from "../events"
import { revokeCertificateStep } from "./steps/revoke-certificate"

export type RevokeCertificateWorkflowInput = {
  id: string
  /** From this moment the certificate gives no star. */
  revoked_at: IsoInstant
  /** The ground in law. */
  reason: RevocationReason
  /** What was found, in a sentence that the public may read. */
  note?: Localised | null
}

/**
 * Revokes a certificate, for good and with its ground.
 *
 * @summary Revoke an OCOP certificate.
 */
export const revokeCertificateWorkflow = createWorkflow(
  "revoke-certificate",
  (input: RevokeCertificateWorkflowInput) => {
    const certificate = revokeCertificateStep(input)

    emitEventStep({ eventName: OcopCertificateEvents.REVOKED, data: certificate })

    return new WorkflowResponse(certificate)
  }
)
