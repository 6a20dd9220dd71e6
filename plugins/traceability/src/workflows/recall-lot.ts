import type { Localised } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { lotEventPayload, TraceabilityEvents } from "../events"
import { LOT_LOCK_TTL_SECONDS, LOT_LOCK_WAIT_SECONDS } from "./_lot-lock"
import { moveLotsStep } from "./steps/move-lots"

export type RecallLotWorkflowInput = {
  /** Lots that were released at some time. */
  ids: string[]
  /** Why, for everyone who scans. */
  reason: Localised
  /** What someone who has the goods should do. */
  instructions: Localised
}

/**
 * Recalls lots (*thu hồi*, Law 19/2023/QH15 on the protection of consumers' rights, arts. 32–34): every code of them says so
 * first, and it is never taken back.
 *
 * @summary Recall lots.
 */
export const recallLotWorkflow = createWorkflow("recall-lot", (input: RecallLotWorkflowInput) => {
  acquireLockStep({ key: input.ids, timeout: LOT_LOCK_WAIT_SECONDS, ttl: LOT_LOCK_TTL_SECONDS })

  const lots = moveLotsStep(
    transform({ input }, ({ input }) => ({ ...input, action: "recall" as const }))
  )

  emitEventStep({
    eventName: TraceabilityEvents.RECALL_ISSUED,
    data: transform({ lots }, ({ lots }) => lots.map(lotEventPayload)),
  })
  releaseLockStep({ key: input.ids })

  return new WorkflowResponse(lots)
})
