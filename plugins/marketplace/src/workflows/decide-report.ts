import { officerActor } from "@cholang/access/domain"
import { closeWorkItemsStep, recordAuditStep } from "@cholang/access/workflows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { decideReportStep, type DecideReportStepInput } from "./steps/decide-report"

export type DecideReportWorkflowInput = DecideReportStepInput

/**
 * Answers a report of a listing. What is to happen to the listing is decided on the listing itself.
 *
 * @summary Answer a report.
 */
export const decideReportWorkflow = createWorkflow(
  "decide-report",
  (input: DecideReportWorkflowInput) => {
    const report = decideReportStep(input)
    closeWorkItemsStep(
      transform({ input }, (data) => ({
        record_type: "listing_report",
        record_id: data.input.id,
        outcome: data.input.outcome,
      }))
    )
    recordAuditStep(
      transform({ input, report }, (data) => ({
        entries: [
          {
            actor: officerActor(data.input.scope),
            agency_id: data.input.scope.agencyId,
            action: `listing_report.${data.input.outcome}`,
            record_type: "listing_report",
            record_id: data.input.id,
            producer_id: data.report.producer.id,
            after: { state: data.input.outcome },
            reason: data.input.reason,
          },
        ],
      }))
    )

    return new WorkflowResponse(report)
  }
)
