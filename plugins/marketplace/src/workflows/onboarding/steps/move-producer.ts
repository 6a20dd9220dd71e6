import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { moveProducer, type ProducerAction, type ProducerState } from "../../../domain"

export type MoveProducerStepInput = {
  id: string
  /** The state in which it was judged. */
  from: ProducerState
  action: ProducerAction
}

/** Moves a producer from the state in which it was judged, in one statement: of two decisions at once, one is refused. */
export const moveProducerStep = createStep(
  "move-producer",
  async ({ id, from, action }: MoveProducerStepInput, { container }) => {
    const next = moveProducer(from, action)
    const changed = next.ok
      ? await container
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)("marketplace_producer")
          .where({ id, state: from, deleted_at: null })
          .update({ state: next.value, updated_at: new Date() })
      : 0
    if (!next.ok || changed === 0) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Producer ${id} cannot ${action} from ${from}`,
        "transition_not_allowed"
      )
    }
    return new StepResponse({ from, to: next.value }, { id, from, to: next.value })
  },
  async (moved, { container }) => {
    if (moved) {
      await container
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)("marketplace_producer")
        .where({ id: moved.id, state: moved.to })
        .update({ state: moved.from })
    }
  }
)
