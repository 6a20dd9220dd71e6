import { generateEntityId } from "@medusajs/framework/utils"
import type { PlannedTransaction } from "../domain"
import { rowsOf, type Sql } from "../queries/ledger/sql"

/**
 * Appends planned transactions; one that the ledger already has is passed over. Returns the ids of those that are new.
 * Runs inside a database transaction: at its end the database itself checks that each sums to zero.
 */
export async function insertTransactions(
  sql: Sql,
  planned: readonly PlannedTransaction[]
): Promise<string[]> {
  const inserted: string[] = []

  for (const transaction of planned) {
    const id = generateEntityId(undefined, "ltxn")
    const added = await rowsOf(
      sql,
      `INSERT INTO ledger_transaction
         (id, kind, source_id, producer_id, producer_order_id, reverses_id, occurred_at, entry_count, detail)
       VALUES (?, ?, ?, ?, ?,
               (SELECT id FROM ledger_transaction WHERE kind = ? AND source_id = ?), ?, ?, ?::jsonb)
       ON CONFLICT (kind, source_id) DO NOTHING
       RETURNING id`,
      [
        id,
        transaction.kind,
        transaction.source_id,
        transaction.producer_id,
        transaction.producer_order_id,
        transaction.reverses?.kind ?? null,
        transaction.reverses?.source_id ?? null,
        transaction.occurred_at,
        transaction.entries.length,
        JSON.stringify(transaction.detail),
      ]
    )
    if (added.length === 0) {
      continue
    }
    inserted.push(id)
    for (const entry of transaction.entries) {
      await rowsOf(
        sql,
        `INSERT INTO ledger_entry
           (id, transaction_id, account, component, producer_id, amount_vnd, occurred_at)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        [
          generateEntityId(undefined, "lent"),
          id,
          entry.account,
          entry.component,
          transaction.producer_id,
          entry.amount_vnd,
          transaction.occurred_at,
        ]
      )
    }
  }
  return inserted
}
