import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { lotEventPayload, TraceabilityEvents } from "../events"
import { LOT_LOCK_TTL_SECONDS, LOT_LOCK_WAIT_SECONDS } from "./_lot-lock"
import { moveLotsStep } from "./steps/move-lots"

export type ReleaseLotWorkflowInput = {
  /** Drafts, each with a producer, an origin event and an event of making. */
  ids: string[]
}

/**
 * Puts lots on sale, all or none: from now on their codes speak for them.
 *
 * @summary Release lots.
 */
export const releaseLotWorkflow = createWorkflow(
  "release-lot",
  (input: ReleaseLotWorkflowInput) => {
    acquireLockStep({ key: input.ids, timeout: LOT_LOCK_WAIT_SECONDS, ttl: LOT_LOCK_TTL_SECONDS })

    const lots = moveLotsStep(
      transform({ input }, ({ input }) => ({ ids: input.ids, action: "release" as const }))
    )

    emitEventStep({
      eventName: TraceabilityEvents.LOT_RELEASED,
      data: transform({ lots }, ({ lots }) => lots.map(lotEventPayload)),
    })
    releaseLockStep({ key: input.ids })

    return new WorkflowResponse(lots)
  }
)
