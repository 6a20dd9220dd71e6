import { z } from "@medusajs/framework/zod"
import type { LedgerCheck } from "../../http"
import { rowsOf, type Sql } from "./sql"

const Vnd = z.coerce.number().int()
const AccountRow = z.object({ account: z.string(), balance_vnd: Vnd })
const CountRow = z.object({ count: z.coerce.number().int() })
const DifferenceRow = z.object({
  producer_order_id: z.string(),
  display_id: z.string(),
  order_vnd: Vnd,
  ledger_vnd: Vnd,
})

/**
 * Whether the ledger sums to zero and says of every order what the order says: total less commission, its tax and what
 * was taken back. Names up to a hundred orders that differ.
 */
export async function checkLedger(sql: Sql): Promise<LedgerCheck> {
  const accounts = await rowsOf(
    sql,
    `SELECT account, sum(amount_vnd) AS balance_vnd FROM ledger_entry GROUP BY account ORDER BY account`
  )
  const [unbalanced] = await rowsOf(
    sql,
    `SELECT count(*) AS count FROM (
       SELECT transaction_id FROM ledger_entry GROUP BY transaction_id HAVING sum(amount_vnd) <> 0) t`
  )
  const [unposted] = await rowsOf(
    sql,
    `SELECT count(*) AS count FROM marketplace_producer_order o
      WHERE o.deleted_at IS NULL AND NOT EXISTS (
        SELECT 1 FROM ledger_transaction t WHERE t.kind = 'order_placed' AND t.source_id = o.id)`
  )
  const differences = await rowsOf(
    sql,
    `SELECT o.id AS producer_order_id, o.display_id,
            o.total_vnd - o.reversed_vnd AS order_vnd, booked.vnd AS ledger_vnd
       FROM marketplace_producer_order o
       JOIN (SELECT t.producer_order_id, -sum(e.amount_vnd) AS vnd
               FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id
              WHERE e.component IN ('sales', 'discount', 'shipping',
                                    'refund_sales', 'refund_discount', 'refund_shipping')
              GROUP BY t.producer_order_id) booked ON booked.producer_order_id = o.id
      WHERE o.deleted_at IS NULL AND booked.vnd <> o.total_vnd - o.reversed_vnd
      ORDER BY o.id LIMIT 100`
  )

  const balances = accounts.map((row) => AccountRow.parse(row))
  const check = {
    sum_vnd: balances.reduce((total, { balance_vnd }) => total + balance_vnd, 0),
    unbalanced_transactions: CountRow.parse(unbalanced).count,
    orders_without_posting: CountRow.parse(unposted).count,
    differing_orders: differences.map((row) => DifferenceRow.parse(row)),
    accounts: balances,
  }
  return {
    ...check,
    is_sound:
      check.sum_vnd === 0 &&
      check.unbalanced_transactions === 0 &&
      check.orders_without_posting === 0 &&
      check.differing_orders.length === 0,
  }
}
