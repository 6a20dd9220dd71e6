import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { lotRecordPayloads, TraceabilityEvents } from "../events"
import { appendCodesStep } from "./steps/append-codes"
import { drawLabelCodesStep, type IssueCodesInput } from "./steps/draw-label-codes"

export type IssueCodesWorkflowInput = { issues: IssueCodesInput[] }

/**
 * Issues label codes (`/c/…`) for lots; the lot's own code comes with opening it. Codes are for ever, so issuing them is
 * the last step.
 *
 * @summary Issue label codes.
 */
export const issueCodesWorkflow = createWorkflow(
  "issue-codes",
  (input: IssueCodesWorkflowInput) => {
    const drawn = drawLabelCodesStep(input.issues)

    emitEventStep({
      eventName: TraceabilityEvents.CODE_ISSUED,
      data: transform({ input }, ({ input }) => lotRecordPayloads(input.issues)),
    })

    const codes = appendCodesStep(drawn)

    return new WorkflowResponse(codes)
  }
)
