import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { lotEventPayload, TraceabilityEvents } from "../events"
import { appendCodesStep } from "./steps/append-codes"
import { createLotsStep, type OpenLotInput } from "./steps/create-lots"

export type OpenLotsWorkflowInput = { lots: OpenLotInput[] }

/**
 * Opens lots as drafts and issues each its lot code. Codes are for ever, so issuing them is the last step.
 *
 * @summary Open lots.
 */
export const openLotsWorkflow = createWorkflow("open-lots", (input: OpenLotsWorkflowInput) => {
  const lots = createLotsStep(input.lots)

  emitEventStep({
    eventName: TraceabilityEvents.LOT_OPENED,
    data: transform({ lots }, ({ lots }) => lots.map(lotEventPayload)),
  })

  const codes = transform({ lots }, ({ lots }) =>
    lots.map(({ id, code, is_demo }) => ({ code, kind: "lot" as const, lot_id: id, is_demo }))
  )
  appendCodesStep(codes)

  return new WorkflowResponse(lots)
})
