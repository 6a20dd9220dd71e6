import { startOfDay } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { RightChange } from "../domain/right-history"
import { IndicationRightEvents } from "../events"
import { createRightsStep, type GrantRight } from "./steps/create-rights"
import { findIndicationsStep } from "./steps/find-indications"
import { writeRightHistoryStep } from "./steps/write-right-history"

export type GrantRightsWorkflowInput = {
  rights: (GrantRight & {
    /**
     * What was decided about it so far, in order of time. Left out, it is active from the beginning of the day on
     * which it is granted; empty, it is pending.
     */
    history?: RightChange[]
  })[]
}

/**
 * Grants producers the right to use registered indications for their products.
 *
 * @summary Grant rights of use.
 */
export const grantRightsWorkflow = createWorkflow(
  "grant-rights",
  (input: GrantRightsWorkflowInput) => {
    const handles = transform({ input }, ({ input: { rights } }) => [
      ...new Set(rights.map(({ indication_handle }) => indication_handle)),
    ])
    const indicationIds = findIndicationsStep(handles)
    const rights = createRightsStep({ rights: input.rights, indication_ids: indicationIds })
    const histories = transform({ input, rights }, ({ input: { rights: granted }, rights: rows }) =>
      rows.map(({ id }, index) => ({ right_id: id, history: historyOf(granted[index]) }))
    )
    writeRightHistoryStep(histories)

    emitEventStep({ eventName: IndicationRightEvents.GRANTED, data: rights })

    return new WorkflowResponse(rights)
  }
)

function historyOf(right: GrantRightsWorkflowInput["rights"][number] | undefined): RightChange[] {
  if (right === undefined) {
    return []
  }
  const fromTheGrant = {
    state: "active",
    reason: null,
    changed_at: startOfDay(right.granted_on),
  } as const
  return right.history ?? [fromTheGrant]
}
