import { type IsoDay, startOfDay } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkExtension } from "../../domain/extend-certificate"
import { readClaim } from "../../domain/read-certificate"
import { OCOP_MODULE } from "../../modules/ocop"

export type ExtendCertificateStepInput = { id: string; extended_until: IsoDay }

/** Writes an extension; takes it back on rollback. */
export const extendCertificateStep = createStep(
  "extend-certificate",
  async ({ id, extended_until }: ExtendCertificateStepInput, { container }) => {
    const ocop = container.resolve(OCOP_MODULE)
    const certificate = await ocop.retrieveOcopCertificate(id)
    const checked = checkExtension(readClaim(certificate), startOfDay(extended_until))
    if (!checked.ok) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Certificate ${id} cannot be extended until ${extended_until}: ${checked.code}`,
        checked.code
      )
    }
    await ocop.updateOcopCertificates({ id, extended_until: new Date(checked.value) })
    return new StepResponse({ id, product_id: certificate.product_id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(OCOP_MODULE).updateOcopCertificates({ id, extended_until: null })
    }
  }
)
