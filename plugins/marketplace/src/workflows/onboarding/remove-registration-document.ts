import { producerActor } from "@cholang/access/domain"
import { recordAuditStep } from "@cholang/access/workflows"
import type { ProducerScope } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { loadDraftRegistrationStep } from "./steps/load-registration"
import { removeDocumentStep } from "./steps/remove-document"

export type RemoveRegistrationDocumentWorkflowInput = {
  scope: ProducerScope
  /** A document of this registration. */
  id: string
}

/**
 * Takes a document off a draft registration.
 *
 * @summary Remove a document from a registration.
 */
export const removeRegistrationDocumentWorkflow = createWorkflow(
  "remove-registration-document",
  (input: RemoveRegistrationDocumentWorkflowInput) => {
    const loaded = loadDraftRegistrationStep(input)
    const removed = removeDocumentStep(
      transform({ loaded, input }, (data) => ({ loaded: data.loaded, id: data.input.id }))
    )
    recordAuditStep(
      transform({ removed, loaded, input }, (data) => ({
        entries: [
          {
            actor: producerActor(data.input.scope),
            action: "registration_document.removed",
            record_type: "producer",
            record_id: data.loaded.producer.id,
            producer_id: data.loaded.producer.id,
            commune_code: data.loaded.producer.commune_code,
            before: { document: data.input.id, requirement: data.removed.requirement },
          },
        ],
      }))
    )
    return new WorkflowResponse(removed)
  }
)
