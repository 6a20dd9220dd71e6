import type { IsoInstant } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import { type OrderMoneyFact, type OwedRefund, REVERSAL_CAUSES } from "../../domain"
import { PREPAYMENT_IS_COLLECTED } from "./order-money"
import { rowsOf, type Sql } from "./sql"

const Moment = z.coerce.date().transform((date) => date.toISOString())

const FactRow = z.object({ producer_order_id: z.string(), at: Moment })
const ReversalRow = z.object({
  producer_order_id: z.string(),
  reversal_id: z.string(),
  cause: z.enum(REVERSAL_CAUSES),
  lines: z.object({
    lines: z.array(z.object({ producer_order_line_id: z.string(), quantity: z.number() })),
  }),
  shipping_vnd: z.number(),
  at: Moment,
})

const without = (kind: string, source: string) =>
  `NOT EXISTS (SELECT 1 FROM ledger_transaction t WHERE t.kind = '${kind}' AND t.source_id = ${source})`

/**
 * What happened to orders and is not in the ledger, oldest first: placed, delivered, taken back, and earnings that have
 * come due. Cash on delivery that the carrier still owes is not due, and so not missing.
 */
export async function readMissingFacts(
  sql: Sql,
  { at, limit, codWaitsForRemittance }: MissingQuery
): Promise<OrderMoneyFact[]> {
  const ofKind = async (kind: "placed" | "delivered" | "completed", statement: string) =>
    (await rowsOf(sql, statement, kind === "completed" ? [at, limit] : [limit])).map((row) => ({
      kind,
      ...FactRow.parse(row),
    }))

  const placed = await ofKind(
    "placed",
    `SELECT o.id AS producer_order_id, o.placed_at AS at FROM marketplace_producer_order o
      WHERE o.deleted_at IS NULL AND ${without("order_placed", "o.id")}
      ORDER BY o.placed_at LIMIT ?`
  )
  const delivered = await ofKind(
    "delivered",
    `SELECT o.id AS producer_order_id, o.delivered_at AS at FROM marketplace_producer_order o
      WHERE o.deleted_at IS NULL AND o.delivered_at IS NOT NULL
        AND ${without("order_delivered", "o.id")}
      ORDER BY o.delivered_at LIMIT ?`
  )
  const reversals = await rowsOf(
    sql,
    `SELECT r.producer_order_id, r.id AS reversal_id, r.cause, r.lines, r.shipping_vnd,
            r.happened_at AS at
       FROM marketplace_order_reversal r
      WHERE r.deleted_at IS NULL AND ${without("order_reversed", "r.id")}
      ORDER BY r.happened_at LIMIT ?`,
    [limit]
  )
  const due = await ofKind(
    "completed",
    `SELECT o.id AS producer_order_id, o.return_until AS at FROM marketplace_producer_order o
      WHERE o.deleted_at IS NULL AND o.delivered_at IS NOT NULL AND o.return_until <= ?
        AND ${without("earnings_payable", "o.id")}
        AND NOT EXISTS (SELECT 1 FROM marketplace_order_return r
                         WHERE r.producer_order_id = o.id AND r.deleted_at IS NULL
                           AND r.state IN ('requested', 'accepted', 'received'))
        AND CASE WHEN o.payment_kind = 'prepaid' THEN ${PREPAYMENT_IS_COLLECTED}
                 ELSE ${codWaitsForRemittance ? carrierOwesNothing : "true"} END
      ORDER BY o.return_until LIMIT ?`
  )
  const takenBack = reversals.map((row) => {
    const { lines, ...reversal } = ReversalRow.parse(row)
    return { kind: "reversed" as const, ...reversal, lines: lines.lines }
  })
  return [...placed, ...delivered, ...takenBack, ...due.map((fact) => ({ ...fact, at }))]
}

export type MissingQuery = {
  at: IsoInstant
  /** The most of each kind. */
  limit: number
  codWaitsForRemittance: boolean
}

const carrierOwesNothing = `coalesce((
  SELECT sum(e.amount_vnd) FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id
   WHERE t.producer_order_id = o.id AND e.account = 'carrier_receivable'), 0) = 0`

const RefundRow = z.object({
  reversal_id: z.string(),
  producer_id: z.string(),
  producer_order_id: z.string(),
  amount_vnd: z.coerce.number().int(),
  payment_kind: z.enum(["cod", "prepaid"]),
  refund_reference: z.string().nullable(),
  at: Moment,
})

export type MissingRefund = OwedRefund & { readonly note: string; readonly at: IsoInstant }

/** Refunds that shoppers have had, or that were never due since nothing had been paid, and that the ledger still owes. */
export async function readMissingRefunds(sql: Sql, limit: number): Promise<MissingRefund[]> {
  const rows = await rowsOf(
    sql,
    `SELECT r.id AS reversal_id, r.producer_id, r.producer_order_id, o.payment_kind,
            r.refund_reference, coalesce(r.refunded_at, r.happened_at) AS at,
            -sum(e.amount_vnd) AS amount_vnd
       FROM marketplace_order_reversal r
       JOIN marketplace_producer_order o ON o.id = r.producer_order_id
       JOIN ledger_transaction t ON t.kind = 'order_reversed' AND t.source_id = r.id
       JOIN ledger_entry e ON e.transaction_id = t.id AND e.account = 'refunds_payable'
      WHERE r.deleted_at IS NULL AND r.refund_state IN ('refunded', 'not_due')
        AND ${without("refund_paid", "r.id")}
      GROUP BY r.id, o.payment_kind LIMIT ?`,
    [limit]
  )
  return rows.map((row) => {
    const { refund_reference, ...refund } = RefundRow.parse(row)
    return { ...refund, note: refund_reference ?? "never_collected" }
  })
}
