import { z } from "@medusajs/framework/zod"
import {
  type LedgerAccount,
  LEDGER_ACCOUNTS,
  MONEY_COMPONENTS,
  type PostedTransaction,
  TAX_ACTIVITIES,
  TRANSACTION_KINDS,
} from "../../domain"
import type { Sql } from "./sql"

const Account = z.custom<LedgerAccount>((value) => String(value) in LEDGER_ACCOUNTS)

const TransactionRow = z.object({
  id: z.string(),
  kind: z.enum(TRANSACTION_KINDS),
  source_id: z.string(),
  producer_order_id: z.string(),
  detail: z.object({
    quantities: z.record(z.string(), z.number()).optional(),
    withholding: z
      .array(
        z.object({
          rate_id: z.string(),
          activity: z.enum(TAX_ACTIVITIES),
          vat_bps: z.number(),
          pit_bps: z.number(),
        })
      )
      .optional(),
    note: z.string().optional(),
  }),
  entries: z.array(
    z.object({
      account: Account,
      component: z.enum(MONEY_COMPONENTS),
      amount_vnd: z.number(),
    })
  ),
})

/** What the ledger has of each of these orders, in the order in which it was posted. */
export async function postedTransactions(
  sql: Sql,
  producerOrderIds: readonly string[]
): Promise<Map<string, PostedTransaction[]>> {
  const { rows } = await sql.raw<{ rows: unknown[] }>(
    `SELECT t.id, t.kind, t.source_id, t.producer_order_id, t.detail,
            coalesce(
              (SELECT jsonb_agg(jsonb_build_object(
                 'account', e.account, 'component', e.component, 'amount_vnd', e.amount_vnd))
                 FROM ledger_entry e WHERE e.transaction_id = t.id), '[]') AS entries
       FROM ledger_transaction t
      WHERE t.producer_order_id = ANY(?)
      ORDER BY t.created_at, t.id`,
    [[...producerOrderIds]]
  )
  const byOrder = new Map<string, PostedTransaction[]>()
  for (const row of rows) {
    const { producer_order_id, detail, ...rest } = TransactionRow.parse(row)
    const known = Object.fromEntries(
      Object.entries(detail).filter(([, value]) => value !== undefined)
    )
    byOrder.set(producer_order_id, [
      ...(byOrder.get(producer_order_id) ?? []),
      { ...rest, detail: known },
    ])
  }
  return byOrder
}
