import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { REVERSAL_CAUSES } from "../../domain"
import type { RefundDue } from "../../http/producer-orders"
import { cursorOf, database, type Page, pageOf } from "../care/page"

const Row = z.object({
  id: z.string(),
  producer_order_id: z.string(),
  display_id: z.string(),
  recipient: z
    .string()
    .nullable()
    .transform((name) => name ?? ""),
  phone: z
    .string()
    .nullable()
    .transform((phone) => phone ?? ""),
  payment_kind: z.enum(["cod", "prepaid"]),
  cause: z.enum(REVERSAL_CAUSES),
  refund_vnd: z.coerce.number(),
  happened_at: z.coerce.date().transform((date) => date.toISOString()),
})

/** What the operator has to pay back by transfer, oldest last. */
export async function readRefundsDue(
  container: MedusaContainer,
  { limit, cursor }: Page
): Promise<{ refunds: RefundDue[]; next_cursor: string | null }> {
  const after = cursorOf(cursor)
  const { rows } = await database(container).raw<{ rows: unknown[] }>(
    `SELECT v.id, v.producer_order_id, p.display_id, p.ship_to->>'name' AS recipient,
            p.ship_to->>'phone' AS phone, p.payment_kind, v.cause, v.refund_vnd, v.happened_at
       FROM marketplace_order_reversal v
       JOIN marketplace_producer_order p ON p.id = v.producer_order_id
      WHERE v.refund_state = 'due' AND v.deleted_at IS NULL
        ${after === null ? "" : "AND (v.happened_at, v.id) < (:after, :id)"}
      ORDER BY v.happened_at DESC, v.id DESC LIMIT :rows`,
    { rows: limit + 1, after: after?.after ?? "", id: after?.id ?? "" }
  )
  const page = pageOf(Row.array().parse(rows), limit, (row) => ({
    after: row.happened_at,
    id: row.id,
  }))
  return { refunds: page.rows, next_cursor: page.next_cursor }
}
