import { z } from "@medusajs/framework/zod"
import type { OwedParcel } from "../../domain"
import { rowsOf, type Sql } from "./sql"

const ParcelRow = z.object({
  producer_order_id: z.string(),
  producer_id: z.string(),
  display_id: z.string(),
  tracking_number: z.string().nullable(),
  owed_vnd: z.coerce.number().int(),
})

/**
 * Delivered parcels of cash on delivery that a carrier's file may mean: by tracking number or number of the order, both
 * compared without spaces, `#` and case.
 */
export async function readParcels(
  sql: Sql,
  normalisedReferences: readonly string[]
): Promise<OwedParcel[]> {
  const rows = await rowsOf(
    sql,
    `SELECT o.id AS producer_order_id, o.producer_id, o.display_id, o.tracking_number,
            coalesce((SELECT sum(e.amount_vnd)
                        FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id
                       WHERE t.producer_order_id = o.id AND e.account = 'carrier_receivable'), 0) AS owed_vnd
       FROM marketplace_producer_order o
      WHERE o.deleted_at IS NULL AND o.payment_kind = 'cod' AND o.delivered_at IS NOT NULL
        AND (upper(regexp_replace(o.tracking_number, '[[:space:]#]', '', 'g')) = ANY(?)
             OR upper(o.display_id) = ANY(?))
      ORDER BY o.id`,
    [[...normalisedReferences], [...normalisedReferences]]
  )
  return rows.map((row) => ParcelRow.parse(row))
}
