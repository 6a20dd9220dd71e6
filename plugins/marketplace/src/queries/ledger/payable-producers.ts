import type { IsoInstant, Localised } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import { PAYOUT_ACCOUNT_STATES, type PayableProducer } from "../../domain"
import { readProducerBalances } from "./balances"
import { rowsOf, type Sql } from "./sql"

export type PayeeAccount = {
  bank_bin: string | null
  bank_name: string
  account_number: string
  holder_name: string
}

export type Payee = PayableProducer & {
  readonly producer_name: Localised
  readonly bank_account: PayeeAccount | null
}

const PayeeRow = z.object({
  producer_id: z.string(),
  producer_name: z.object({ vi: z.string(), en: z.string() }),
  state: z.enum(PAYOUT_ACCOUNT_STATES).nullable(),
  held_until: z.coerce.date().nullable(),
  bank_bin: z.string().nullable(),
  bank_name: z.string().nullable(),
  account_number: z.string().nullable(),
  holder_name: z.string().nullable(),
})

/** Everybody whom the ledger has an account for, with what is owed at the end of a period and now. */
export async function readPayees(
  sql: Sql,
  { periodEnd, now }: { periodEnd: IsoInstant; now: IsoInstant }
): Promise<Payee[]> {
  const then = await readProducerBalances(sql, periodEnd)
  const today = await readProducerBalances(sql, later(periodEnd, now))
  const rows = await rowsOf(
    sql,
    `SELECT p.id AS producer_id, p.name AS producer_name, a.state, a.held_until,
            a.bank_bin, a.bank_name, a.account_number, a.holder_name
       FROM marketplace_producer p
       LEFT JOIN ledger_payout_account a
         ON a.producer_id = p.id AND a.state <> 'replaced' AND a.deleted_at IS NULL
      WHERE p.id = ANY(?)
      ORDER BY p.id`,
    [[...today.keys()]]
  )

  return rows.map((row) => {
    const payee = PayeeRow.parse(row)
    return {
      producer_id: payee.producer_id,
      producer_name: payee.producer_name,
      payable_then_vnd: then.get(payee.producer_id)?.payable_vnd ?? 0,
      payable_now_vnd: today.get(payee.producer_id)?.payable_vnd ?? 0,
      account:
        payee.state === null || payee.held_until === null
          ? null
          : { state: payee.state, held_until: payee.held_until.toISOString() },
      bank_account:
        payee.bank_name === null || payee.account_number === null || payee.holder_name === null
          ? null
          : {
              bank_bin: payee.bank_bin,
              bank_name: payee.bank_name,
              account_number: payee.account_number,
              holder_name: payee.holder_name,
            },
    }
  })
}

function later(left: IsoInstant, right: IsoInstant): IsoInstant {
  return Date.parse(left) > Date.parse(right) ? left : right
}
