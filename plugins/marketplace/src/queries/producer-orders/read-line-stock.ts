import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const quantity = z.coerce.number()

const ReservationRow = z.object({
  id: z.string(),
  line_item_id: z.string(),
  inventory_item_id: z.string(),
  location_id: z.string(),
  quantity,
})
export type LineReservation = z.output<typeof ReservationRow>

/** What is kept back in stock for these lines of an order. */
export async function readLineReservations(
  container: MedusaContainer,
  orderLineIds: readonly string[]
): Promise<LineReservation[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "reservation",
    fields: Object.keys(ReservationRow.shape),
    filters: { line_item_id: [...orderLineIds] },
  })
  return ReservationRow.array().parse(data)
}

const VariantItemRow = z.object({
  id: z.string(),
  inventory_items: z
    .array(z.object({ inventory_item_id: z.string(), required_quantity: quantity }))
    .nullish(),
})

/** Inventory that one piece of a variant takes, by variant. */
export async function readVariantInventory(
  container: MedusaContainer,
  variantIds: readonly string[]
): Promise<Map<string, { inventory_item_id: string; required_quantity: number }[]>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: ["id", "inventory_items.inventory_item_id", "inventory_items.required_quantity"],
    filters: { id: [...variantIds] },
  })
  return new Map(
    VariantItemRow.array()
      .parse(data)
      .map(({ id, inventory_items }) => [id, inventory_items ?? []])
  )
}
