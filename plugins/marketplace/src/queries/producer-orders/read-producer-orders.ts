import type { ProducerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { PRODUCER_ORDER_STATES, type ProducerOrderState } from "../../domain"
import type { ProducerOrderCard, ProducerOrderCounters } from "../../http/producer-orders"
import { cursorOf, database, type Page, pageOf } from "../care/page"

export type ProducerOrdersRequest = Page & {
  states?: readonly ProducerOrderState[] | undefined
  /** Beginning of a number. */
  q?: string | undefined
}

const Localised = z.object({ vi: z.string(), en: z.string() })

const CardRow = z.object({
  id: z.string(),
  order_id: z.string(),
  producer_id: z.string(),
  display_id: z.string(),
  state: z.enum(PRODUCER_ORDER_STATES),
  payment_kind: z.enum(["cod", "prepaid"]),
  recipient: z
    .string()
    .nullable()
    .transform((name) => name ?? ""),
  commune_name: z
    .string()
    .nullable()
    .transform((name) => name ?? ""),
  province_name: z
    .string()
    .nullable()
    .transform((name) => name ?? ""),
  total_vnd: z.coerce.number(),
  pieces: z.coerce.number(),
  lines: z.array(z.object({ title: Localised, quantity: z.number() })),
  open_returns: z.coerce.number(),
  unread_messages: z.coerce.number(),
  placed_at: z.coerce.date().transform((date) => date.toISOString()),
})

/** The page is cut first, over the index; only its rows are joined to their lines. */
const cards = (where: string) => `
  SELECT p.id, p.order_id, p.producer_id, p.display_id, p.state, p.payment_kind, p.placed_at,
         p.ship_to->>'name' AS recipient, p.ship_to->>'commune_name' AS commune_name,
         p.ship_to->>'province_name' AS province_name, p.total_vnd - p.reversed_vnd AS total_vnd,
         coalesce(l.pieces, 0) AS pieces, coalesce(l.lines, '[]'::json) AS lines,
         coalesce(r.open_returns, 0) AS open_returns, coalesce(m.unread, 0) AS unread_messages
    FROM (SELECT * FROM marketplace_producer_order
           WHERE ${where} AND deleted_at IS NULL
           ORDER BY placed_at DESC, id DESC LIMIT :rows) p
    LEFT JOIN LATERAL (
      SELECT sum(quantity - cancelled_quantity) AS pieces,
             json_agg(json_build_object('title', title, 'quantity', quantity) ORDER BY id) AS lines
        FROM marketplace_producer_order_line WHERE producer_order_id = p.id AND deleted_at IS NULL) l ON true
    LEFT JOIN LATERAL (
      SELECT count(*) AS open_returns FROM marketplace_order_return
       WHERE producer_order_id = p.id AND deleted_at IS NULL AND state IN ('requested', 'accepted', 'received')) r ON true
    LEFT JOIN LATERAL (
      SELECT count(*) AS unread FROM marketplace_order_message
       WHERE producer_order_id = p.id AND deleted_at IS NULL AND author = 'shopper' AND read_at IS NULL) m ON true
   ORDER BY p.placed_at DESC, p.id DESC`

/** A producer's orders, newest first. */
export async function readProducerOrders(
  container: MedusaContainer,
  scope: ProducerScope,
  request: ProducerOrdersRequest
): Promise<{ producer_orders: ProducerOrderCard[]; next_cursor: string | null }> {
  const { rows, next_cursor } = await readCards(container, request, {
    where: "producer_id = :producer_id",
    values: { producer_id: scope.producerId },
  })
  return {
    producer_orders: rows.map(({ order_id: _order, producer_id: _producer, ...card }) => card),
    next_cursor,
  }
}

/** Everybody's orders, for the operator. */
export function readAllProducerOrders(
  container: MedusaContainer,
  request: ProducerOrdersRequest & { producer_id?: string | undefined }
) {
  return readCards(
    container,
    request,
    request.producer_id === undefined
      ? { where: "true", values: {} }
      : { where: "producer_id = :producer_id", values: { producer_id: request.producer_id } }
  )
}

async function readCards(
  container: MedusaContainer,
  { limit, cursor, states, q }: ProducerOrdersRequest,
  reach: { where: string; values: Record<string, string> }
) {
  const after = cursorOf(cursor)
  const conditions = [
    reach.where,
    ...(states === undefined || states.length === 0 ? [] : ["state = ANY(:states)"]),
    ...(q === undefined ? [] : ["display_id LIKE :q"]),
    ...(after === null ? [] : ["(placed_at, id) < (:after, :id)"]),
  ]
  const { rows } = await database(container).raw<{ rows: unknown[] }>(
    cards(conditions.join(" AND ")),
    {
      ...reach.values,
      rows: limit + 1,
      states: [...(states ?? [])],
      q: `${(q ?? "").replace(/[\\%_]/g, "\\$&")}%`,
      after: after?.after ?? "",
      id: after?.id ?? "",
    }
  )
  return pageOf(CardRow.array().parse(rows), limit, (row) => ({ after: row.placed_at, id: row.id }))
}

const CounterRow = z.object({ name: z.string(), count: z.coerce.number() })

/** Counts what is open only: what is done grows for ever and asks nothing of anybody. */
export async function readProducerOrderCounters(
  container: MedusaContainer,
  scope: ProducerScope
): Promise<ProducerOrderCounters> {
  const { rows } = await database(container).raw<{ rows: unknown[] }>(
    `SELECT state AS name, count(*) FROM marketplace_producer_order
      WHERE producer_id = :id AND state IN ('placed', 'accepted', 'packed', 'shipped') AND deleted_at IS NULL
      GROUP BY state
     UNION ALL
     SELECT 'returns', count(*) FROM marketplace_order_return
      WHERE producer_id = :id AND state IN ('requested', 'accepted', 'received') AND deleted_at IS NULL
     UNION ALL
     SELECT 'unread_messages', count(*) FROM marketplace_order_message
      WHERE producer_id = :id AND author = 'shopper' AND read_at IS NULL AND deleted_at IS NULL`,
    { id: scope.producerId }
  )
  const counts = new Map(
    CounterRow.array()
      .parse(rows)
      .map(({ name, count }) => [name, count])
  )
  const count = (name: string) => counts.get(name) ?? 0
  return {
    placed: count("placed"),
    accepted: count("accepted"),
    packed: count("packed"),
    shipped: count("shipped"),
    returns: count("returns"),
    unread_messages: count("unread_messages"),
  }
}
