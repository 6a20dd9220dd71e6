import type { ProducerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { ORDER_RETURN_REASONS, ORDER_RETURN_STATES } from "../../domain"
import type { OrderReturnCard } from "../../http/producer-orders"
import { cursorOf, database, type Page, pageOf } from "../care/page"
import { returnLines } from "./return-lines"

const Row = z.object({
  id: z.string(),
  state: z.enum(ORDER_RETURN_STATES),
  reason: z.enum(ORDER_RETURN_REASONS),
  note: z.string().nullable(),
  lines: z.unknown().transform(returnLines),
  answer: z.string().nullable(),
  requested_at: z.coerce.date().transform((date) => date.toISOString()),
  producer_order_id: z.string(),
  display_id: z.string(),
  recipient: z
    .string()
    .nullable()
    .transform((name) => name ?? ""),
})

/** What shoppers asked this producer to take back: what is open first to be read, newest first. */
export async function readOrderReturns(
  container: MedusaContainer,
  scope: ProducerScope,
  { limit, cursor, open }: Page & { open: boolean }
): Promise<{ returns: OrderReturnCard[]; next_cursor: string | null }> {
  const after = cursorOf(cursor)
  const { rows } = await database(container).raw<{ rows: unknown[] }>(
    `SELECT r.id, r.state, r.reason, r.note, r.lines, r.answer, r.requested_at, r.producer_order_id,
            p.display_id, p.ship_to->>'name' AS recipient
       FROM marketplace_order_return r
       JOIN marketplace_producer_order p ON p.id = r.producer_order_id
      WHERE r.producer_id = :producer_id AND r.deleted_at IS NULL
        AND (NOT :open OR r.state IN ('requested', 'accepted', 'received'))
        ${after === null ? "" : "AND (r.requested_at, r.id) < (:after, :id)"}
      ORDER BY r.requested_at DESC, r.id DESC LIMIT :rows`,
    {
      producer_id: scope.producerId,
      open,
      rows: limit + 1,
      after: after?.after ?? "",
      id: after?.id ?? "",
    }
  )
  const page = pageOf(Row.array().parse(rows), limit, (row) => ({
    after: row.requested_at,
    id: row.id,
  }))
  return { returns: page.rows, next_cursor: page.next_cursor }
}
