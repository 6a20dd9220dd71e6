import { officerActor } from "@cholang/access/domain"
import { recordAuditStep } from "@cholang/access/workflows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { openIdentityStep, type OpenIdentityStepInput } from "./steps/open-identity"

export type RevealIdentityWorkflowInput = OpenIdentityStepInput

/**
 * Shows an officer the numbers of a producer unmasked, to compare them with its papers; who looked is in the log before
 * anybody sees them.
 *
 * @summary Reveal a producer's tax code and identity number.
 */
export const revealIdentityWorkflow = createWorkflow(
  "reveal-identity",
  (input: RevealIdentityWorkflowInput) => {
    const opened = openIdentityStep(input)
    recordAuditStep(
      transform({ opened, input }, (data) => ({
        entries: [
          {
            actor: officerActor(data.input.scope),
            action: "producer.identity_shown",
            record_type: "producer",
            record_id: data.input.producer_id,
            producer_id: data.input.producer_id,
            agency_id: data.input.scope.agencyId,
            commune_code: data.opened.commune_code,
          },
        ],
      }))
    )
    return new WorkflowResponse(transform({ opened }, (data) => data.opened.identity))
  }
)
