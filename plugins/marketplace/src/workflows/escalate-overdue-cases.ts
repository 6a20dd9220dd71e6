import { notifyStep, openWorkItemsStep } from "@cholang/access/workflows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { caseWorkItem } from "../domain"
import { escalateOverdueStep } from "./steps/escalate-overdue"
import { renderOverdueNoticesStep } from "./steps/render-overdue-notices"

export type EscalateOverdueCasesWorkflowInput = {
  /** At most this many at a time. */
  limit: number
}

/**
 * Brings every case whose time has run out before the officer.
 *
 * @summary Escalate overdue cases.
 */
export const escalateOverdueCasesWorkflow = createWorkflow(
  "escalate-overdue-cases",
  (input: EscalateOverdueCasesWorkflowInput) => {
    const escalated = escalateOverdueStep(input)
    openWorkItemsStep(
      transform({ escalated }, (data) => ({
        items: data.escalated.cases.map((each) => caseWorkItem({ ...each, at: data.escalated.at })),
      }))
    )
    const messages = renderOverdueNoticesStep(
      transform({ escalated }, (data) => ({
        ids: data.escalated.cases.map(({ case_id }) => case_id),
      }))
    )
    notifyStep({ messages })

    return new WorkflowResponse(transform({ escalated }, (data) => data.escalated.cases.length))
  }
)
