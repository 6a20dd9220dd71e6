import type { IsoInstant } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  moveProducerOrder,
  type ProducerOrderAction,
  type ProducerOrderState,
  returnUntil,
} from "../../../domain"
import { PRODUCER_ORDERS_MODULE } from "../../../modules/producer-orders"

export type MoveProducerOrderStepInput = {
  order: { id: string; state: ProducerOrderState }
  action: ProducerOrderAction
  at: IsoInstant
  /** Who carries it, when it is sent. */
  carrier?: string | null
  tracking_number?: string | null
}

type Moved = { moved: boolean; state: ProducerOrderState }
type Before = { id: string; state: ProducerOrderState }

/** Moves an order along its life; told twice it does nothing. A rollback restores what stood there. */
export const moveProducerOrderStep = createStep(
  "move-producer-order",
  async ({ order, action, at, ...parcel }: MoveProducerOrderStepInput, { container }) => {
    const orders = container.resolve(PRODUCER_ORDERS_MODULE)
    const move = moveProducerOrder(order.state, action)
    if (!move.ok) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Producer order ${order.id} cannot ${action} while it is ${order.state}`,
        move.code
      )
    }
    if (move.value.already) {
      return new StepResponse<Moved, Before | null>({ moved: false, state: move.value.to }, null)
    }
    await orders.updateProducerOrders({
      id: order.id,
      state: move.value.to,
      ...momentOf(move.value.to, at),
      ...parcel,
    })
    return new StepResponse<Moved, Before | null>({ moved: true, state: move.value.to }, order)
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve(PRODUCER_ORDERS_MODULE)
        .updateProducerOrders({ id: before.id, state: before.state })
    }
  }
)

function momentOf(state: ProducerOrderState, at: IsoInstant) {
  const moment = new Date(at)
  switch (state) {
    case "placed":
      return {}
    case "accepted":
      return { accepted_at: moment }
    case "packed":
      return { packed_at: moment }
    case "shipped":
      return { shipped_at: moment }
    case "delivered":
      return { delivered_at: moment, return_until: new Date(returnUntil(at)) }
    case "completed":
      return { completed_at: moment }
    case "cancelled":
      return { cancelled_at: moment }
  }
}
