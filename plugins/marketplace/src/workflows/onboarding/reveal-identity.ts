import { officerActor } from "@cholang/access/domain"
import { recordAuditStep } from "@cholang/access/workflows"
import { covers, type OfficerScope } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { openIdentity, readRegistrationCase } from "../../queries/onboarding/registration-row"

export type RevealIdentityWorkflowInput = { scope: OfficerScope; producer_id: string }

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

const openIdentityStep = createStep(
  "open-identity",
  async ({ scope, producer_id }: RevealIdentityWorkflowInput, { container }) => {
    const found = await readRegistrationCase(container, producer_id)
    if (!found?.registration || !covers(scope.territory, found.producer.commune_code)) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `No producer ${producer_id}`, "not_found")
    }
    return new StepResponse({
      identity: openIdentity(container, found.registration),
      commune_code: found.producer.commune_code,
    })
  }
)
