import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OcopCertificateEvents } from "../events"
import { createCertificatesStep, type RecordCertificate } from "./steps/create-certificates"

export type RecordCertificatesWorkflowInput = {
  certificates: RecordCertificate[]
}

/**
 * Enters decided certificates in the register. A star that its score does not reach, or a score under 50 points,
 * is refused: below three stars there is no certificate.
 *
 * @summary Record OCOP certificates.
 */
export const recordCertificatesWorkflow = createWorkflow(
  "record-certificates",
  (input: RecordCertificatesWorkflowInput) => {
    const certificates = createCertificatesStep(input.certificates)

    emitEventStep({ eventName: OcopCertificateEvents.RECORDED, data: certificates })

    return new WorkflowResponse(certificates)
  }
)
