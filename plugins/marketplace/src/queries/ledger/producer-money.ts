import type { IsoInstant, ProducerScope } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import {
  accountHold,
  HOLD_REASONS,
  maskedAccountNumber,
  nextPayoutDay,
  PAYOUT_LINE_STATES,
  periodOf,
  periodsBack,
} from "../../domain"
import type { ProducerMoney, ProducerPayout } from "../../http"
import type { MoneyOptions } from "../../money-options"
import { readProducerBalance } from "./balances"
import { readPayoutAccount } from "./payout-accounts"
import { rowsOf, type Sql } from "./sql"

const Moment = z.coerce.date().transform((date) => date.toISOString())
const Vnd = z.coerce.number().int()
const PayoutRow = z.object({
  id: z.string(),
  cut_off_on: z.string(),
  state: z.enum(PAYOUT_LINE_STATES),
  amount_vnd: Vnd,
  withheld_vat_vnd: Vnd,
  withheld_pit_vnd: Vnd,
  hold_reason: z.enum(HOLD_REASONS).nullable(),
  bank_name: z.string().nullable(),
  account_number: z.string().nullable(),
  bank_reference: z.string().nullable(),
  failed_reason: z.string().nullable(),
  settled_at: Moment.nullable(),
})
const FirstRow = z.object({ first: Moment.nullable() })

const PAYOUTS_SHOWN = 12

/** What a producer has earned, waits for and was paid. */
export async function readProducerMoney(
  sql: Sql,
  scope: ProducerScope,
  { at, options }: { at: IsoInstant; options: MoneyOptions }
): Promise<ProducerMoney> {
  const { producerId } = scope
  const balance = await readProducerBalance(sql, producerId)
  const account = await readPayoutAccount(sql, scope)
  const payouts = await rowsOf(
    sql,
    `SELECT l.id, b.cut_off_on, l.state, l.amount_vnd, l.withheld_vat_vnd, l.withheld_pit_vnd,
            l.hold_reason, l.bank_name, l.account_number, l.bank_reference, l.failed_reason,
            l.settled_at
       FROM ledger_payout_line l JOIN ledger_payout_batch b ON b.id = l.batch_id
      WHERE l.producer_id = ? AND l.deleted_at IS NULL
      ORDER BY b.cut_off_on DESC LIMIT ?`,
    [producerId, PAYOUTS_SHOWN]
  )
  const [first] = await rowsOf(
    sql,
    `SELECT min(occurred_at) AS first FROM ledger_entry WHERE producer_id = ?`,
    [producerId]
  )
  const since = FirstRow.parse(first).first ?? at
  const hold =
    balance.payable_vnd <= 0
      ? null
      : (accountHold(account, at) ??
        (balance.payable_vnd < options.minimumPayoutVnd ? "below_minimum" : null))

  return {
    pending_vnd: balance.pending_vnd,
    payable_vnd: balance.payable_vnd,
    hold_reason: hold,
    on_hold_vnd: hold === null ? 0 : balance.payable_vnd,
    in_payout_vnd: balance.in_payout_vnd,
    paid_vnd: balance.paid_vnd,
    next_payout_on: nextPayoutDay(at, options.payoutDaysOfMonth),
    minimum_payout_vnd: options.minimumPayoutVnd,
    payout_account: account,
    payouts: payouts.map((row) => toPayout(PayoutRow.parse(row))),
    periods: periodsBack(periodOf(since), periodOf(at)),
  }
}

function toPayout({ account_number, ...row }: z.infer<typeof PayoutRow>): ProducerPayout {
  return {
    ...row,
    account_number_masked: account_number === null ? null : maskedAccountNumber(account_number),
  }
}
