import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { moveProducer, type ProducerAction } from "../../domain"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"

export type MoveProducersStepInput = {
  ids: string[]
  action: ProducerAction
}

/** Moves producers along their lifecycle, all or none; a rollback restores each one's state. */
export const moveProducersStep = createStep(
  "move-producers",
  async ({ ids, action }: MoveProducersStepInput, { container }) => {
    const marketplace = container.resolve(MARKETPLACE_MODULE)
    const before = await marketplace.listProducers({ id: ids })

    const moves = before.map(({ id, state }) => {
      const next = moveProducer(state, action)
      if (!next.ok) {
        throw new MedusaError(
          MedusaError.Types.NOT_ALLOWED,
          `Producer ${id} cannot ${action} while it is ${state}`,
          next.code
        )
      }
      return { id, state: next.value }
    })
    const moved = await marketplace.updateProducers(moves)

    return new StepResponse(
      moved,
      before.map(({ id, state }) => ({ id, state }))
    )
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(MARKETPLACE_MODULE).updateProducers(before)
    }
  }
)
