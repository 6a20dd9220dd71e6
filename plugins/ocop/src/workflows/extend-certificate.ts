import type { IsoDay } from "@cholang/shared"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OcopCertificateEvents } from "../events"
import { extendCertificateStep } from "./steps/extend-certificate"

export type ExtendCertificateWorkflowInput = {
  id: string
  /** First day that is no longer covered, at most 180 days after the end as issued. */
  extended_until: IsoDay
}

/**
 * Extends a certificate once beyond its 36 months, as the transitional rule allows.
 *
 * @summary Extend an OCOP certificate.
 */
export const extendCertificateWorkflow = createWorkflow(
  "extend-certificate",
  (input: ExtendCertificateWorkflowInput) => {
    const certificate = extendCertificateStep(input)

    emitEventStep({ eventName: OcopCertificateEvents.EXTENDED, data: certificate })

    return new WorkflowResponse(certificate)
  }
)
