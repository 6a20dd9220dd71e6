import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkHistory, type RightChange } from "../../domain/right-history"
import { GEOGRAPHICAL_INDICATIONS_MODULE } from "../../modules/geographical-indications"

export type WriteRightHistoryStepInput = {
  right_id: string
  /** In order of time. */
  history: RightChange[]
}[]

/**
 * Writes the first changes of new rights. The last write of its workflow and without an undo: the history is
 * append-only, and what was decided is taken back by a later change.
 */
export const writeRightHistoryStep = createStep(
  "write-right-history",
  async (rights: WriteRightHistoryStepInput, { container }) => {
    await container
      .resolve(GEOGRAPHICAL_INDICATIONS_MODULE)
      .createIndicationRightEvents(rights.flatMap(eventRows))
    return new StepResponse(rights.map(({ right_id }) => right_id))
  }
)

function eventRows({ right_id, history }: WriteRightHistoryStepInput[number]) {
  const checked = checkHistory(history)
  if (!checked.ok) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Right ${right_id} cannot have this history: ${checked.code}`,
      checked.code
    )
  }
  return history.map(({ state, reason, changed_at }) => ({
    right_id,
    state,
    reason,
    changed_at: new Date(changed_at),
  }))
}
