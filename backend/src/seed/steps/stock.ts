import { Modules } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import type { SeedContext } from "../context"
import { inBatches } from "../read-rows"

export type Stock = { inventory_item_id: string; location_id: string; stocked_quantity: number }

const BATCH_SIZE = 500

/** Puts pieces on the shelf where none were ever counted; what was sold since stays sold. */
export async function ensureStock(
  { container, added }: SeedContext,
  wanted: readonly Stock[]
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  for (const batch of inBatches(wanted, BATCH_SIZE)) {
    const levels = await inventory.listInventoryLevels(
      { inventory_item_id: batch.map(({ inventory_item_id }) => inventory_item_id) },
      { select: ["inventory_item_id"] }
    )
    const counted = new Set(levels.map(({ inventory_item_id }) => inventory_item_id))
    const inventory_levels = batch.filter(
      ({ inventory_item_id }) => !counted.has(inventory_item_id)
    )
    if (inventory_levels.length > 0) {
      await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels } })
      added(inventory_levels.length, "stock levels")
    }
  }
}
