import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type AskedLine, piecesLeft } from "../../../domain"
import type { LoadedProducerOrder } from "../../../queries/producer-orders/load-producer-order"
import {
  readLineReservations,
  readVariantInventory,
} from "../../../queries/producer-orders/read-line-stock"

export type PlanStockReleaseStepInput = {
  order: LoadedProducerOrder
  asked: readonly AskedLine[]
  /** Whether the pieces have left the house, so that they are counted in again instead of being let go. */
  has_left: boolean
}

export type StockRelease = {
  remove: string[]
  shrink: { id: string; quantity: number }[]
  count_in: { inventory_item_id: string; location_id: string; adjustment: number }[]
}

/** What taking pieces back means for the stock: reservations that shrink, or pieces that are counted in again. */
export const planStockReleaseStep = createStep(
  "plan-stock-release",
  async ({ order, asked, has_left }: PlanStockReleaseStepInput, { container }) => {
    const lines = asked.flatMap((one) => {
      const line = order.lines.find(({ id }) => id === one.producer_order_line_id)
      return line === undefined ? [] : [{ line, pieces: one.quantity }]
    })
    const release: StockRelease = { remove: [], shrink: [], count_in: [] }

    if (has_left) {
      const location_id = order.producer.stock_location_id
      const inventory = await readVariantInventory(
        container,
        lines.flatMap(({ line }) => line.variant_id ?? [])
      )
      for (const { line, pieces } of location_id === null ? [] : lines) {
        for (const item of inventory.get(line.variant_id ?? "") ?? []) {
          release.count_in.push({
            inventory_item_id: item.inventory_item_id,
            location_id: location_id ?? "",
            adjustment: item.required_quantity * pieces,
          })
        }
      }
      return new StepResponse(release)
    }

    const reservations = await readLineReservations(
      container,
      lines.map(({ line }) => line.order_line_id)
    )
    for (const { line, pieces } of lines) {
      for (const held of reservations.filter(
        ({ line_item_id }) => line_item_id === line.order_line_id
      )) {
        const perPiece = held.quantity / piecesLeft(line)
        const left = held.quantity - perPiece * pieces
        if (left > 0) {
          release.shrink.push({ id: held.id, quantity: left })
        } else {
          release.remove.push(held.id)
        }
      }
    }
    return new StepResponse(release)
  }
)
