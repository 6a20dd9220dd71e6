import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../domain"
import { type CreateAgency, createAgenciesStep } from "./steps/create-agencies"
import { recordAuditStep } from "./steps/record-audit"

export type CreateAgenciesWorkflowInput = {
  agencies: CreateAgency[]
  /** The operator or the job that records them. */
  actor: AuditActor
}

/**
 * Records agencies and where each is competent.
 *
 * @summary Create agencies.
 */
export const createAgenciesWorkflow = createWorkflow(
  "create-agencies",
  (input: CreateAgenciesWorkflowInput) => {
    const agencies = createAgenciesStep(input.agencies)
    recordAuditStep(
      transform({ agencies, input }, (data) => ({
        entries: data.agencies.map(({ id, handle, kind, territory_kind, commune_codes }) => ({
          actor: data.input.actor,
          action: "agency.created",
          record_type: "agency",
          record_id: id,
          agency_id: id,
          after: { handle, kind, territory_kind, commune_codes },
        })),
      }))
    )

    return new WorkflowResponse(agencies)
  }
)
