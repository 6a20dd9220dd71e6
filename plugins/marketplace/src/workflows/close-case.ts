import { closeWorkItemsStep, notifyStep } from "@cholang/access/workflows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CaseEvents } from "../events"
import { type CaseActor, findCaseStep } from "./steps/find-case"
import { moveCaseStep } from "./steps/move-case"
import { renderCaseNoticesStep } from "./steps/render-case-notices"

export type CloseCaseWorkflowInput = {
  id: string
  /** The shopper, whose complaint it is. */
  actor: CaseActor
}

/**
 * Closes a case because its buyer says that the matter is settled.
 *
 * @summary Close a case.
 */
export const closeCaseWorkflow = createWorkflow("close-case", (input: CloseCaseWorkflowInput) => {
  findCaseStep(input)
  const moved = moveCaseStep(
    transform({ input }, (data) => ({ id: data.input.id, move: { action: "close" as const } }))
  )
  closeWorkItemsStep(
    transform({ input }, (data) => ({
      record_type: "case",
      record_id: data.input.id,
      outcome: "settled",
    }))
  )
  const messages = renderCaseNoticesStep(
    transform({ input }, (data) => ({ id: data.input.id, news: { kind: "closed" as const } }))
  )
  notifyStep({ messages })
  emitEventStep({ eventName: CaseEvents.MOVED, data: { id: input.id } })

  return new WorkflowResponse(moved)
})
