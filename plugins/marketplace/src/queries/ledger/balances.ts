import type { IsoInstant } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import { rowsOf, type Sql } from "./sql"

/** What the ledger owes a producer, each figure positive in the producer's favour. */
export type ProducerBalance = {
  producer_id: string
  pending_vnd: number
  payable_vnd: number
  /** In a batch that the bank has not carried out. */
  in_payout_vnd: number
  /** Paid out so far. */
  paid_vnd: number
}

const Vnd = z.coerce.number().int()
const BalanceRow = z.object({
  producer_id: z.string(),
  pending_vnd: Vnd,
  payable_vnd: Vnd,
  in_payout_vnd: Vnd,
  paid_vnd: Vnd,
})

const SUMS = `
  -coalesce(sum(amount_vnd) FILTER (WHERE account = 'producer_pending'), 0) AS pending_vnd,
  -coalesce(sum(amount_vnd) FILTER (WHERE account = 'producer_payable'), 0) AS payable_vnd,
  -coalesce(sum(amount_vnd) FILTER (WHERE account = 'payout_clearing'), 0) AS in_payout_vnd,
  -coalesce(sum(amount_vnd) FILTER (WHERE account = 'bank' AND component = 'payout'), 0) AS paid_vnd`

/** Zeros for a producer that has sold nothing. */
export async function readProducerBalance(sql: Sql, producerId: string): Promise<ProducerBalance> {
  const [row] = await rowsOf(
    sql,
    `SELECT ?::text AS producer_id, ${SUMS} FROM ledger_entry WHERE producer_id = ?`,
    [producerId, producerId]
  )
  return BalanceRow.parse(row)
}

/** Balances of every producer as of a moment; entries that occurred later are left out. */
export async function readProducerBalances(
  sql: Sql,
  before: IsoInstant
): Promise<Map<string, ProducerBalance>> {
  const rows = await rowsOf(
    sql,
    `SELECT producer_id, ${SUMS} FROM ledger_entry WHERE occurred_at < ? GROUP BY producer_id`,
    [before]
  )
  return new Map(
    rows.map((row) => {
      const balance = BalanceRow.parse(row)
      return [balance.producer_id, balance]
    })
  )
}

const TaxRow = z.object({ producer_id: z.string(), vat_vnd: Vnd, pit_vnd: Vnd })

/** Tax withheld from each producer before a moment, less what payouts that stand have already told it of. */
export async function readUntoldTax(
  sql: Sql,
  before: IsoInstant
): Promise<Map<string, { vat_vnd: number; pit_vnd: number }>> {
  const rows = await rowsOf(
    sql,
    `SELECT e.producer_id,
            -coalesce(sum(e.amount_vnd) FILTER (WHERE e.account = 'withheld_vat'), 0)
              - coalesce(max(told.vat), 0) AS vat_vnd,
            -coalesce(sum(e.amount_vnd) FILTER (WHERE e.account = 'withheld_pit'), 0)
              - coalesce(max(told.pit), 0) AS pit_vnd
       FROM ledger_entry e
       LEFT JOIN (SELECT producer_id, sum(withheld_vat_vnd) AS vat, sum(withheld_pit_vnd) AS pit
                    FROM ledger_payout_line
                   WHERE state IN ('pending', 'paid') AND deleted_at IS NULL
                   GROUP BY producer_id) told ON told.producer_id = e.producer_id
      WHERE e.account IN ('withheld_vat', 'withheld_pit') AND e.occurred_at < ?
      GROUP BY e.producer_id`,
    [before]
  )
  return new Map(
    rows.map((row) => {
      const { producer_id, ...tax } = TaxRow.parse(row)
      return [producer_id, tax]
    })
  )
}
