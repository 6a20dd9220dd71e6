import { decodePageCursor, encodePageCursor } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import {
  type ComponentMovement,
  isPeriod,
  MONEY_COMPONENTS,
  type MoneyComponent,
  type Period,
  periodBounds,
  PRODUCER_ACCOUNTS,
  PRODUCER_KINDS,
  STATEMENT_LINES,
  statementFigures,
  type StatementLine,
  statementLineOf,
  TRANSACTION_KINDS,
} from "../../domain"
import type { Statement, StatementEntry } from "../../http"
import { rowsOf, type Sql } from "./sql"

const Vnd = z.coerce.number().int()
const OpeningRow = z.object({ opening_vnd: Vnd })
const MovementRow = z.object({
  component: z.enum(MONEY_COMPONENTS),
  amount_vnd: Vnd,
  entries: z.coerce.number().int(),
})
const ClosingRow = z.object({ pending_vnd: Vnd, payable_vnd: Vnd })
const ProducerRow = z.object({
  id: z.string(),
  name: z.object({ vi: z.string(), en: z.string() }),
  kind: z.enum(PRODUCER_KINDS),
  street: z.string(),
  commune_code: z.string(),
})

const ACCOUNTS = [...PRODUCER_ACCOUNTS]

/** A producer's statement of a month; null where there is no such month or producer. */
export async function readStatement(
  sql: Sql,
  producerId: string,
  period: Period
): Promise<Statement | null> {
  if (!isPeriod(period)) {
    return null
  }
  const { from, until } = periodBounds(period)
  const [producer] = await rowsOf(
    sql,
    `SELECT id, name, kind, street, commune_code FROM marketplace_producer
      WHERE id = ? AND deleted_at IS NULL`,
    [producerId]
  )
  if (producer === undefined) {
    return null
  }
  const [opening] = await rowsOf(
    sql,
    `SELECT -coalesce(sum(amount_vnd), 0) AS opening_vnd FROM ledger_entry
      WHERE producer_id = ? AND account = ANY(?) AND occurred_at < ?`,
    [producerId, ACCOUNTS, from]
  )
  const movements = await rowsOf(
    sql,
    `SELECT component, -sum(amount_vnd) AS amount_vnd, count(*) AS entries FROM ledger_entry
      WHERE producer_id = ? AND account = ANY(?) AND occurred_at >= ? AND occurred_at < ?
        AND component <> 'release'
      GROUP BY component`,
    [producerId, ACCOUNTS, from, until]
  )
  const [closing] = await rowsOf(
    sql,
    `SELECT -coalesce(sum(amount_vnd) FILTER (WHERE account = 'producer_pending'), 0) AS pending_vnd,
            -coalesce(sum(amount_vnd) FILTER (WHERE account = 'producer_payable'), 0) AS payable_vnd
       FROM ledger_entry WHERE producer_id = ? AND account = ANY(?) AND occurred_at < ?`,
    [producerId, ACCOUNTS, until]
  )
  const moved = movements.map((row) => MovementRow.parse(row))
  const { opening_vnd, lines, closing_vnd } = statementFigures(
    OpeningRow.parse(opening).opening_vnd,
    moved
  )
  const { pending_vnd, payable_vnd } = ClosingRow.parse(closing)

  return {
    period,
    from,
    until,
    producer: ProducerRow.parse(producer),
    opening_vnd,
    figures: STATEMENT_LINES.map((line) => ({
      line,
      amount_vnd: lines[line],
      entries: countOf(line, moved),
    })),
    closing_vnd,
    closing_pending_vnd: pending_vnd,
    closing_payable_vnd: payable_vnd,
  }
}

function countOf(
  line: StatementLine,
  movements: readonly (ComponentMovement & { entries: number })[]
): number {
  return movements
    .filter(({ component }) => statementLineOf(component) === line)
    .reduce((total, { entries }) => total + entries, 0)
}

const EntryRow = z.object({
  id: z.string(),
  component: z.enum(MONEY_COMPONENTS),
  kind: z.enum(TRANSACTION_KINDS),
  amount_vnd: Vnd,
  occurred_at: z.coerce.date(),
  producer_order_id: z.string().nullable(),
  display_id: z.string().nullable(),
  payout_line_id: z.string().nullable(),
  note: z.string().nullable(),
})

export type StatementEntriesQuery = {
  period: Period
  /** The line to look behind; every line unless given. */
  line: StatementLine | null
  cursor: string | null
  limit: number
}

/** The movements behind a statement, oldest first, a page at a time. */
export async function readStatementEntries(
  sql: Sql,
  producerId: string,
  { period, line, cursor, limit }: StatementEntriesQuery
): Promise<{ entries: StatementEntry[]; next_cursor: string | null }> {
  const { from, until } = periodBounds(period)
  const position = cursor === null ? null : decodePageCursor(cursor)
  const rows = await rowsOf(
    sql,
    `SELECT e.id, e.component, t.kind, -e.amount_vnd AS amount_vnd, e.occurred_at,
            t.producer_order_id, o.display_id,
            CASE WHEN t.kind LIKE 'payout%' THEN t.source_id END AS payout_line_id,
            t.detail ->> 'note' AS note
       FROM ledger_entry e
       JOIN ledger_transaction t ON t.id = e.transaction_id
       LEFT JOIN marketplace_producer_order o ON o.id = t.producer_order_id
      WHERE e.producer_id = ? AND e.account = ANY(?) AND e.component = ANY(?)
        AND e.occurred_at >= ? AND e.occurred_at < ?
        AND (?::timestamptz IS NULL OR (e.occurred_at, e.id) > (?::timestamptz, ?))
      ORDER BY e.occurred_at, e.id
      LIMIT ?`,
    [
      producerId,
      ACCOUNTS,
      componentsOf(line),
      from,
      until,
      position?.after ?? null,
      position?.after ?? null,
      position?.id ?? "",
      limit + 1,
    ]
  )
  const entries = rows.slice(0, limit).map((row) => toEntry(EntryRow.parse(row)))
  const last = entries.at(-1)

  return {
    entries,
    next_cursor:
      rows.length > limit && last !== undefined
        ? encodePageCursor({ after: last.occurred_at, id: last.id })
        : null,
  }
}

function componentsOf(line: StatementLine | null): MoneyComponent[] {
  return MONEY_COMPONENTS.filter((component) => {
    const own = statementLineOf(component)
    return own !== null && (line === null || own === line)
  })
}

function toEntry({ occurred_at, ...row }: z.infer<typeof EntryRow>): StatementEntry {
  return {
    ...row,
    line: statementLineOf(row.component) ?? "sales",
    occurred_at: occurred_at.toISOString(),
  }
}

/** As many movements as a document prints. */
const PRINTED_MAX = 5_000

/** Every movement of a month, for the documents. */
export async function readPrintedEntries(
  sql: Sql,
  producerId: string,
  period: Period
): Promise<StatementEntry[]> {
  const { entries } = await readStatementEntries(sql, producerId, {
    period,
    line: null,
    cursor: null,
    limit: PRINTED_MAX,
  })
  return entries
}
