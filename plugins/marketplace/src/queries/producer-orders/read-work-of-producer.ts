import type { IsoInstant, Localised, ProducerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { LOW_STOCK_PIECES } from "../../domain"
import type { ProducerOrderCounters } from "../../http/producer-orders"
import { database } from "../care/page"
import { closuresAt } from "./read-closures"
import { readProducerOrderCounters } from "./read-producer-orders"

export type WorkOfProducer = {
  orders: ProducerOrderCounters
  /** What an officer asks to be changed, oldest first. */
  changes_asked: { id: string; title: Localised }[]
  /** Products of which few pieces are left. */
  low_stock: { product_id: string; handle: string; title: Localised; available: number }[]
  closure: { starts_on: string; ends_on: string } | null
}

const SHOWN = 5
const Localised = z.object({ vi: z.string(), en: z.string() })
const DraftRow = z.object({ id: z.string(), title: Localised.catch({ vi: "", en: "" }) })
const StockRow = z.object({
  product_id: z.string(),
  handle: z.string(),
  title: Localised,
  available: z.coerce.number(),
})

/** What waits for a producer, as far as the marketplace knows: one statement for each kind of work. */
export async function readWorkOfProducer(
  container: MedusaContainer,
  scope: ProducerScope,
  at: IsoInstant
): Promise<WorkOfProducer> {
  const [orders, drafts, stock, closures] = await Promise.all([
    readProducerOrderCounters(container, scope),
    database(container).raw<{ rows: unknown[] }>(
      `SELECT id, content->'title' AS title FROM marketplace_listing_draft
        WHERE producer_id = ? AND state = 'changes_asked' AND deleted_at IS NULL
        ORDER BY decided_at LIMIT ?`,
      [scope.producerId, SHOWN]
    ),
    database(container).raw<{ rows: unknown[] }>(
      `SELECT l.product_id, p.handle, l.title, min(v.stocked_quantity - v.reserved_quantity) AS available
         FROM marketplace_producer m
         JOIN marketplace_listing l ON l.producer_id = m.id AND l.deleted_at IS NULL
         JOIN product p ON p.id = l.product_id AND p.deleted_at IS NULL
         JOIN product_variant pv ON pv.product_id = p.id AND pv.deleted_at IS NULL AND pv.manage_inventory
         JOIN product_variant_inventory_item i ON i.variant_id = pv.id AND i.deleted_at IS NULL
         JOIN inventory_level v ON v.inventory_item_id = i.inventory_item_id AND v.location_id = m.stock_location_id
                               AND v.deleted_at IS NULL
        WHERE m.id = ? AND v.stocked_quantity - v.reserved_quantity <= ?
        GROUP BY l.product_id, p.handle, l.title ORDER BY available, p.handle LIMIT ?`,
      [scope.producerId, LOW_STOCK_PIECES, SHOWN]
    ),
    closuresAt(container, [scope.producerId], at),
  ])
  const closure = closures.get(scope.producerId)

  return {
    orders,
    changes_asked: DraftRow.array().parse(drafts.rows),
    low_stock: StockRow.array().parse(stock.rows),
    closure:
      closure === undefined ? null : { starts_on: closure.starts_on, ends_on: closure.ends_on },
  }
}
