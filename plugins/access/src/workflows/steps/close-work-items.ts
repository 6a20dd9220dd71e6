import { asOf } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WORK_ITEMS_MODULE } from "../../modules/work-items"

export type CloseWorkItemsStepInput = {
  record_type: string
  /** One record or several, decided alike. */
  record_id: string | string[]
  /** What was decided, such as `approved`. */
  outcome: string
}

/** Takes what was decided out of the inboxes; a rollback puts it back. */
export const closeWorkItemsStep = createStep(
  "close-work-items",
  async ({ record_type, record_id, outcome }: CloseWorkItemsStepInput, { container }) => {
    const workItems = container.resolve(WORK_ITEMS_MODULE)
    const open = await workItems.listWorkItems({ record_type, record_id, state: "open" })
    const closed_at = new Date(asOf(container))
    await workItems.updateWorkItems(
      open.map(({ id }) => ({ id, state: "closed" as const, outcome, closed_at }))
    )

    const ids = open.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) {
      await container
        .resolve(WORK_ITEMS_MODULE)
        .updateWorkItems(
          ids.map((id) => ({ id, state: "open" as const, outcome: null, closed_at: null }))
        )
    }
  }
)
