import { closeWorkItemsStep, notifyStep, recordAuditStep } from "@cholang/access/workflows"
import type { OfficerScope } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { CaseDecision } from "../domain"
import { CaseEvents } from "../events"
import { caseAudit } from "./steps/_case-actor"
import { findCaseStep } from "./steps/find-case"
import { moveCaseStep } from "./steps/move-case"
import { renderCaseNoticesStep } from "./steps/render-case-notices"

export type DecideCaseWorkflowInput = {
  scope: OfficerScope
  /** Case of the officer's territory. */
  id: string
  decision: CaseDecision
  /** Both sides read it. */
  reason: string
  /** Đồng; only where a refund is due. The money itself is moved by the order's return. */
  refund_vnd: number | null
}

/**
 * Records an officer's decision about a case, with its reason, and tells both sides.
 *
 * @summary Decide a case.
 */
export const decideCaseWorkflow = createWorkflow(
  "decide-case",
  (input: DecideCaseWorkflowInput) => {
    const actor = transform({ input }, (data) => ({
      party: "officer" as const,
      scope: data.input.scope,
    }))
    const found = findCaseStep({ id: input.id, actor })
    const moved = moveCaseStep(
      transform({ input }, (data) => ({
        id: data.input.id,
        move: {
          action: "decide" as const,
          decision: data.input.decision,
          reason: data.input.reason,
          refund_vnd: data.input.refund_vnd,
          agency_id: data.input.scope.agencyId,
        },
      }))
    )
    closeWorkItemsStep(
      transform({ input }, (data) => ({
        record_type: "case",
        record_id: data.input.id,
        outcome: data.input.decision,
      }))
    )
    recordAuditStep(
      transform({ input, actor, found, moved }, (data) => ({
        entries: caseAudit(data.actor, "case.decided", data.found, {
          before: { state: data.moved.before },
          after: {
            state: data.moved.after,
            decision: data.input.decision,
            refund_vnd: data.input.refund_vnd,
          },
          reason: data.input.reason,
        }),
      }))
    )
    const messages = renderCaseNoticesStep(
      transform({ input }, (data) => ({
        id: data.input.id,
        news: {
          kind: "decided" as const,
          decision: data.input.decision,
          message: data.input.reason,
        },
      }))
    )
    notifyStep({ messages })
    emitEventStep({ eventName: CaseEvents.MOVED, data: { id: input.id } })

    return new WorkflowResponse(moved)
  }
)
