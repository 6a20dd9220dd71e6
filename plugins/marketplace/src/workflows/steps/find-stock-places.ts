import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"

export type FindStockPlacesStepInput = {
  location_id: string
  stock: { sku: string; pieces: number }[]
}

const Row = z.object({
  sku: z.string(),
  inventory_items: z.array(z.object({ inventory_item_id: z.string() })).nullish(),
})

/** The shelves on which the pieces of new variants are to be put. */
export const findStockPlacesStep = createStep(
  "find-stock-places",
  async ({ location_id, stock }: FindStockPlacesStepInput, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "variant",
      fields: ["sku", "inventory_items.inventory_item_id"],
      filters: { sku: stock.map(({ sku }) => sku) },
    })
    const rows = Row.array().parse(data)
    return new StepResponse(
      stock.flatMap(({ sku, pieces }) =>
        (rows.find((row) => row.sku === sku)?.inventory_items ?? []).map(
          ({ inventory_item_id }) => ({ inventory_item_id, location_id, stocked_quantity: pieces })
        )
      )
    )
  }
)
