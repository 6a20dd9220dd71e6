import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { lotEventPayload, TraceabilityEvents } from "../events"
import { LOT_LOCK_TTL_SECONDS, LOT_LOCK_WAIT_SECONDS } from "./_lot-lock"
import { moveLotsStep } from "./steps/move-lots"

export type MoveLotWorkflowInput = {
  ids: string[]
  /** Hold back while something is looked into, put on sale again, or close when nothing is left to sell. */
  action: "hold" | "resume" | "close"
}

/**
 * Moves released lots, all or none. Release and recall have workflows of their own, since they ask for more.
 *
 * @summary Hold, resume or close lots.
 */
export const moveLotWorkflow = createWorkflow("move-lot", (input: MoveLotWorkflowInput) => {
  acquireLockStep({ key: input.ids, timeout: LOT_LOCK_WAIT_SECONDS, ttl: LOT_LOCK_TTL_SECONDS })

  const lots = moveLotsStep(input)

  emitEventStep({
    eventName: TraceabilityEvents.LOT_MOVED,
    data: transform({ lots }, ({ lots }) => lots.map(lotEventPayload)),
  })
  releaseLockStep({ key: input.ids })

  return new WorkflowResponse(lots)
})
