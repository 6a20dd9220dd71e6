import type { IsoInstant } from "@cholang/shared"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { RightReason, RightState } from "../domain/right-state"
import { IndicationRightEvents } from "../events"
import { appendRightChangeStep } from "./steps/append-right-change"

export type ChangeRightStateWorkflowInput = {
  /** The right of use. */
  id: string
  state: RightState
  /** Required to suspend or revoke, refused otherwise. */
  reason?: RightReason | null
  /** From this moment; later than the change before it. */
  changed_at: IsoInstant
}

const LOCK_WAIT_SECONDS = 5
const LOCK_TTL_SECONDS = 30

/**
 * Activates, suspends or revokes a right of use. What was decided before stays in its history.
 *
 * @summary Change the state of a right of use.
 */
export const changeRightStateWorkflow = createWorkflow(
  "change-right-state",
  (input: ChangeRightStateWorkflowInput) => {
    acquireLockStep({ key: input.id, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_TTL_SECONDS })

    const right = appendRightChangeStep(input)

    emitEventStep({ eventName: IndicationRightEvents.STATE_CHANGED, data: right })
    releaseLockStep({ key: input.id })

    return new WorkflowResponse(right)
  }
)
