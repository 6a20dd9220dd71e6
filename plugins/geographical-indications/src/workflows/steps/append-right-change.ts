import type { IsoInstant } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readRightTerm } from "../../domain/read-right"
import { checkChange, inOrder } from "../../domain/right-history"
import type { RightReason, RightState } from "../../domain/right-state"
import { GEOGRAPHICAL_INDICATIONS_MODULE } from "../../modules/geographical-indications"

export type AppendRightChangeStepInput = {
  id: string
  state: RightState
  reason?: RightReason | null
  changed_at: IsoInstant
}

/** Appends a change to the history of a right. Has no undo: the history is append-only. */
export const appendRightChangeStep = createStep(
  "append-right-change",
  async ({ id, state, reason = null, changed_at }: AppendRightChangeStepInput, { container }) => {
    const indications = container.resolve(GEOGRAPHICAL_INDICATIONS_MODULE)
    const right = await indications.retrieveIndicationRight(id, { relations: ["events"] })
    const history = inOrder(readRightTerm(right).history)
    const checked = checkChange(history, { state, reason, changed_at })
    if (!checked.ok) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Right ${id} cannot become ${state}: ${checked.code}`,
        checked.code
      )
    }
    await indications.createIndicationRightEvents({
      right_id: id,
      state,
      reason,
      changed_at: new Date(changed_at),
    })
    const { indication_id, producer_id, product_ids } = right
    return new StepResponse({ id, indication_id, producer_id, product_ids })
  }
)
