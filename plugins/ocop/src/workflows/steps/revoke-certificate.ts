import type { IsoInstant, Localised } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RevocationReason } from "../../domain/revocation"
import { OCOP_MODULE } from "../../modules/ocop"

export type RevokeCertificateStepInput = {
  id: string
  revoked_at: IsoInstant
  reason: RevocationReason
  note?: Localised | null
}

/** Writes a revocation; takes it back on rollback. */
export const revokeCertificateStep = createStep(
  "revoke-certificate",
  async ({ id, revoked_at, reason, note = null }: RevokeCertificateStepInput, { container }) => {
    const ocop = container.resolve(OCOP_MODULE)
    const certificate = await ocop.retrieveOcopCertificate(id)
    if (certificate.revoked_at !== null) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Certificate ${id} is revoked already`,
        "already_revoked"
      )
    }
    await ocop.updateOcopCertificates({
      id,
      revoked_at: new Date(revoked_at),
      revoke_reason: reason,
      revoke_note: note,
    })
    return new StepResponse({ id, product_id: certificate.product_id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve(OCOP_MODULE)
        .updateOcopCertificates({ id, revoked_at: null, revoke_reason: null, revoke_note: null })
    }
  }
)
