import { producerActor } from "@cholang/access/domain"
import { recordAuditStep } from "@cholang/access/workflows"
import type { ProducerScope } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createDocumentStep } from "./steps/create-document"
import { loadDraftRegistrationStep } from "./steps/load-registration"
import { storeDocumentStep } from "./steps/store-document"

export type AddRegistrationDocumentWorkflowInput = {
  scope: ProducerScope
  /** Which requirement it is for. */
  requirement: string
  /** As its owner named it. */
  file_name: string
  /** The media type it was sent as; empty where none was said. */
  claimed_type: string
  /** Base64. */
  content: string
  today: string
}

/**
 * Adds a document to a draft registration, judged by its content; one that claims to be something else is refused.
 *
 * @summary Add a document to a registration.
 */
export const addRegistrationDocumentWorkflow = createWorkflow(
  "add-registration-document",
  (input: AddRegistrationDocumentWorkflowInput) => {
    const loaded = loadDraftRegistrationStep(input)
    const stored = storeDocumentStep(
      transform({ loaded, input }, (data) => ({
        loaded: data.loaded,
        requirement: data.input.requirement,
        file_name: data.input.file_name,
        claimed_type: data.input.claimed_type,
        content: data.input.content,
        today: data.input.today,
      }))
    )
    const document = createDocumentStep(
      transform({ stored, input }, (data) => ({
        ...data.stored,
        uploaded_by: data.input.scope.memberId,
      }))
    )
    recordAuditStep(
      transform({ document, stored, loaded, input }, (data) => ({
        entries: [
          {
            actor: producerActor(data.input.scope),
            action: "registration_document.added",
            record_type: "producer",
            record_id: data.stored.producer_id,
            producer_id: data.stored.producer_id,
            commune_code: data.loaded.producer.commune_code,
            after: {
              document: data.document.id,
              requirement: data.stored.requirement,
              sha256: data.stored.sha256,
            },
          },
        ],
      }))
    )
    return new WorkflowResponse(document)
  }
)
