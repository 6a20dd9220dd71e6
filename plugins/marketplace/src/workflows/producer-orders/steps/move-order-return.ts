import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { moveOrderReturn, type OrderReturnAction, type OrderReturnState } from "../../../domain"
import { PRODUCER_ORDERS_MODULE } from "../../../modules/producer-orders"

export type MoveOrderReturnStepInput = {
  asked: { id: string; state: OrderReturnState }
  action: OrderReturnAction
  answer: string | null
  restocked: boolean | null
  at: string
}

type Moved = { moved: boolean; state: OrderReturnState }
type Before = { id: string; state: OrderReturnState }

/** Moves a return along its life; told twice it does nothing. */
export const moveOrderReturnStep = createStep(
  "move-order-return",
  async (input: MoveOrderReturnStepInput, { container }) => {
    const { asked, action, answer, restocked, at } = input
    const move = moveOrderReturn(asked.state, action)
    if (!move.ok) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Return ${asked.id} cannot ${action} while it is ${asked.state}`,
        move.code
      )
    }
    if (move.value.already) {
      return new StepResponse<Moved, Before | null>({ moved: false, state: move.value.to }, null)
    }
    await container.resolve(PRODUCER_ORDERS_MODULE).updateOrderReturns({
      id: asked.id,
      state: move.value.to,
      ...(answer === null ? {} : { answer }),
      ...(restocked === null ? {} : { restocked }),
      ...momentOf(action, new Date(at)),
    })
    return new StepResponse<Moved, Before | null>({ moved: true, state: move.value.to }, asked)
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve(PRODUCER_ORDERS_MODULE)
        .updateOrderReturns({ id: before.id, state: before.state })
    }
  }
)

function momentOf(action: OrderReturnAction, at: Date) {
  switch (action) {
    case "accept":
    case "refuse":
      return { answered_at: at }
    case "receive":
      return { received_at: at }
    case "refund":
      return { refunded_at: at }
    case "withdraw":
      return {}
  }
}
