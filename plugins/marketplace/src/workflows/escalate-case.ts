import { notifyStep, openWorkItemsStep, recordAuditStep } from "@cholang/access/workflows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { caseWorkItem } from "../domain"
import { CaseEvents } from "../events"
import { caseAudit } from "./steps/_case-actor"
import { type CaseActor, findCaseStep } from "./steps/find-case"
import { moveCaseStep } from "./steps/move-case"
import { renderCaseNoticesStep } from "./steps/render-case-notices"

export type EscalateCaseWorkflowInput = {
  id: string
  /** The side that asks for the officer. */
  actor: CaseActor
  /** The moment of the request. */
  at: string
}

/**
 * Brings a case before the officer because one side asks for it.
 *
 * @summary Escalate a case.
 */
export const escalateCaseWorkflow = createWorkflow(
  "escalate-case",
  (input: EscalateCaseWorkflowInput) => {
    const found = findCaseStep(input)
    const moved = moveCaseStep(
      transform({ input }, (data) => ({
        id: data.input.id,
        move: { action: "escalate" as const, cause: "asked" as const },
      }))
    )
    openWorkItemsStep(
      transform({ input, found }, (data) => ({
        items: [
          caseWorkItem({
            case_id: data.found.id,
            order_display_id: data.found.order_display_id,
            producer_id: data.found.producer.id,
            producer_name: data.found.producer.name,
            commune_code: data.found.commune_code,
            due_at: data.found.resolution_due_at,
            at: data.input.at,
          }),
        ],
      }))
    )
    recordAuditStep(
      transform({ input, found, moved }, (data) => ({
        entries: caseAudit(data.input.actor, "case.escalated", data.found, {
          before: { state: data.moved.before },
          after: { state: data.moved.after },
        }),
      }))
    )
    const messages = renderCaseNoticesStep(
      transform({ input }, (data) => ({
        id: data.input.id,
        news: { kind: "escalated" as const, cause: "asked" as const },
      }))
    )
    notifyStep({ messages })
    emitEventStep({ eventName: CaseEvents.MOVED, data: { id: input.id } })

    return new WorkflowResponse(moved)
  }
)
