import { z } from "@medusajs/framework/zod"
import { type OrderMoney, PRODUCER_KINDS, type ProducerKind } from "../../domain"
import { rowsOf, type Sql } from "./sql"

const Moment = z.coerce.date().transform((date) => date.toISOString())

const OrderMoneyRow = z.object({
  producer_order_id: z.string(),
  producer_id: z.string(),
  producer_kind: z.enum(PRODUCER_KINDS),
  payment_kind: z.enum(["cod", "prepaid"]),
  is_prepayment_collected: z.boolean(),
  shipping_vnd: z.number(),
  placed_at: Moment,
  delivered_at: Moment.nullable(),
  return_until: Moment.nullable(),
  has_open_return: z.boolean(),
  lines: z.array(
    z.object({
      id: z.string(),
      quantity: z.number(),
      goods_vnd: z.number(),
      discount_vnd: z.number(),
      commission_vnd: z.number(),
      commission_tax_vnd: z.number(),
      activity: z.enum(["goods", "service"]),
    })
  ),
})

/** Whether the core has captured a payment of the order `o`. */
export const PREPAYMENT_IS_COLLECTED = `EXISTS (
  SELECT 1 FROM order_payment_collection link
    JOIN payment_collection collection ON collection.id = link.payment_collection_id
   WHERE link.order_id = o.order_id AND link.deleted_at IS NULL
     AND collection.deleted_at IS NULL AND collection.captured_amount > 0)`

export type OrderMoneyRow = OrderMoney & { readonly producer_kind: ProducerKind }

/** Orders of producers as the ledger's rules read them, by id. */
export async function readOrderMoney(
  sql: Sql,
  producerOrderIds: readonly string[]
): Promise<Map<string, OrderMoneyRow>> {
  const rows = await rowsOf(
    sql,
    `SELECT o.id AS producer_order_id, o.producer_id, p.kind AS producer_kind, o.payment_kind,
            ${PREPAYMENT_IS_COLLECTED} AS is_prepayment_collected,
            o.shipping_vnd, o.placed_at, o.delivered_at, o.return_until,
            EXISTS (SELECT 1 FROM marketplace_order_return r
                     WHERE r.producer_order_id = o.id AND r.deleted_at IS NULL
                       AND r.state IN ('requested', 'accepted', 'received')) AS has_open_return,
            coalesce((
              SELECT jsonb_agg(jsonb_build_object(
                       'id', l.id, 'quantity', l.quantity, 'goods_vnd', l.goods_vnd,
                       'discount_vnd', l.discount_vnd, 'commission_vnd', l.commission_vnd,
                       'commission_tax_vnd', l.commission_tax_vnd, 'activity', l.activity)
                       ORDER BY l.id)
                FROM marketplace_producer_order_line l
               WHERE l.producer_order_id = o.id AND l.deleted_at IS NULL), '[]') AS lines
       FROM marketplace_producer_order o
       JOIN marketplace_producer p ON p.id = o.producer_id
      WHERE o.id = ANY(?) AND o.deleted_at IS NULL`,
    [[...producerOrderIds]]
  )
  return new Map(
    rows.map((row) => {
      const order = OrderMoneyRow.parse(row)
      return [order.producer_order_id, order]
    })
  )
}
