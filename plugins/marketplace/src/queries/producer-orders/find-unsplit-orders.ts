import type { IsoInstant } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Orders without parts, newest first. Only such as hold a line that a producer offers: what an operator draws up of
 * other things has no parts, and drafts are no orders yet.
 */
export async function findUnsplitOrders(
  container: MedusaContainer,
  { placed_before, limit }: { placed_before: IsoInstant; limit: number }
): Promise<string[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { id: string }[] }>(
      `SELECT o.id FROM "order" o
        WHERE o.deleted_at IS NULL AND NOT o.is_draft_order AND o.status <> 'canceled' AND o.created_at < ?
          AND NOT EXISTS (SELECT 1 FROM marketplace_producer_order p WHERE p.order_id = o.id AND p.deleted_at IS NULL)
          AND EXISTS (SELECT 1 FROM order_item i
                        JOIN order_line_item l ON l.id = i.item_id
                        JOIN marketplace_listing m ON m.product_id = l.product_id AND m.deleted_at IS NULL
                       WHERE i.order_id = o.id AND i.deleted_at IS NULL)
        ORDER BY o.created_at DESC LIMIT ?`,
      [placed_before, limit]
    )
  return rows.map(({ id }) => id)
}
