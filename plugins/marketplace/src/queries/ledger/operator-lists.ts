import { z } from "@medusajs/framework/zod"
import {
  HOLD_REASONS,
  maskedAccountNumber,
  PAYOUT_BATCH_STATES,
  PAYOUT_LINE_STATES,
  PRODUCER_KINDS,
  REMITTANCE_STATES,
  TAX_ACTIVITIES,
  TAX_RESIDENCIES,
  type Transfer,
} from "../../domain"
import type {
  CommissionRuleView,
  PayoutBatchView,
  PayoutLineView,
  PlatformTaxRateView,
  RemittanceView,
} from "../../http"
import { rowsOf, type Sql } from "./sql"

const Moment = z.coerce.date().transform((date) => date.toISOString())
const Vnd = z.coerce.number().int()
const Localised = z.object({ vi: z.string(), en: z.string() })

const RuleRow = z.object({
  id: z.string(),
  title: z.string(),
  position: z.number(),
  producer_id: z.string().nullable(),
  producer_kind: z.enum(PRODUCER_KINDS).nullable(),
  product_set: z.number().nullable(),
  rate_bps: z.number(),
  tax_rate_bps: z.number(),
  starts_at: Moment,
  ends_at: Moment.nullable(),
  confirmed: z.boolean(),
  source: z.string(),
})

/** Every commission rule, in the order in which they are asked. */
export async function readCommissionRules(sql: Sql): Promise<CommissionRuleView[]> {
  const rows = await rowsOf(
    sql,
    `SELECT * FROM ledger_commission_rule WHERE deleted_at IS NULL ORDER BY position, starts_at, id`
  )
  return rows.map((row) => RuleRow.parse(row))
}

const RateRow = z.object({
  id: z.string(),
  activity: z.enum(TAX_ACTIVITIES),
  residency: z.enum(TAX_RESIDENCIES),
  vat_bps: z.number(),
  pit_bps: z.number(),
  effective_from: z.string(),
  effective_to: z.string().nullable(),
  legal_ref: z.string(),
  source: z.string(),
  confirmed: z.boolean(),
})

/** The table of withheld rates, the latest first. */
export async function readTaxRateTable(sql: Sql): Promise<PlatformTaxRateView[]> {
  const rows = await rowsOf(
    sql,
    `SELECT * FROM ledger_platform_tax_rate WHERE deleted_at IS NULL
      ORDER BY effective_from DESC, residency DESC, activity`
  )
  return rows.map((row) => RateRow.parse(row))
}

const LineRow = z.object({
  id: z.string(),
  batch_id: z.string(),
  producer_id: z.string(),
  producer_name: Localised,
  state: z.enum(PAYOUT_LINE_STATES),
  amount_vnd: Vnd,
  withheld_vat_vnd: Vnd,
  withheld_pit_vnd: Vnd,
  hold_reason: z.enum(HOLD_REASONS).nullable(),
  bank_bin: z.string().nullable(),
  bank_name: z.string().nullable(),
  account_number: z.string().nullable(),
  holder_name: z.string().nullable(),
  bank_reference: z.string().nullable(),
  failed_reason: z.string().nullable(),
  settled_at: Moment.nullable(),
})
const BatchRow = z.object({
  id: z.string(),
  cut_off_on: z.string(),
  state: z.enum(PAYOUT_BATCH_STATES),
  closed_at: Moment,
  settled_at: Moment.nullable(),
})

const BATCHES_SHOWN = 60

/** The latest batches with their lines, or one of them. */
export async function readPayoutBatches(sql: Sql, id: string | null): Promise<PayoutBatchView[]> {
  const batches = await rowsOf(
    sql,
    `SELECT id, cut_off_on, state, closed_at, settled_at FROM ledger_payout_batch
      WHERE deleted_at IS NULL AND (?::text IS NULL OR id = ?)
      ORDER BY cut_off_on DESC LIMIT ?`,
    [id, id, BATCHES_SHOWN]
  )
  const known = batches.map((row) => BatchRow.parse(row))
  const lines = await readLines(
    sql,
    known.map((batch) => batch.id)
  )

  return known.map((batch) => {
    const own = lines.filter(({ batch_id }) => batch_id === batch.id)
    const sumOf = (state: string) =>
      own
        .filter((line) => line.state === state)
        .reduce((total, { amount_vnd }) => total + amount_vnd, 0)
    return {
      ...batch,
      paid_vnd: sumOf("paid"),
      pending_vnd: sumOf("pending"),
      lines: own.map(toLineView),
    }
  })
}

async function readLines(
  sql: Sql,
  batchIds: readonly string[]
): Promise<z.infer<typeof LineRow>[]> {
  const rows = await rowsOf(
    sql,
    `SELECT * FROM ledger_payout_line WHERE batch_id = ANY(?) AND deleted_at IS NULL ORDER BY id`,
    [[...batchIds]]
  )
  return rows.map((row) => LineRow.parse(row))
}

function toLineView(line: z.infer<typeof LineRow>): PayoutLineView {
  return {
    id: line.id,
    producer_id: line.producer_id,
    producer_name: line.producer_name,
    state: line.state,
    amount_vnd: line.amount_vnd,
    withheld_vat_vnd: line.withheld_vat_vnd,
    withheld_pit_vnd: line.withheld_pit_vnd,
    hold_reason: line.hold_reason,
    bank_name: line.bank_name,
    account_number_masked:
      line.account_number === null ? null : maskedAccountNumber(line.account_number),
    holder_name: line.holder_name,
    bank_reference: line.bank_reference,
    failed_reason: line.failed_reason,
    settled_at: line.settled_at,
  }
}

/** The transfers of a batch that the bank is to carry out, with whole numbers of accounts; null for no such batch. */
export async function readTransfers(
  sql: Sql,
  batchId: string
): Promise<{ cut_off_on: string; transfers: Transfer[] } | null> {
  const [batch] = await readPayoutBatches(sql, batchId)
  if (batch === undefined) {
    return null
  }
  const lines = await readLines(sql, [batchId])
  return {
    cut_off_on: batch.cut_off_on,
    transfers: lines.flatMap(({ id, state, account_number, holder_name, bank_name, ...line }) =>
      state === "held" || account_number === null || holder_name === null || bank_name === null
        ? []
        : [
            {
              line_id: id,
              account_number,
              holder_name,
              bank_name,
              bank_bin: line.bank_bin,
              amount_vnd: line.amount_vnd,
            },
          ]
    ),
  }
}

const RemittanceRow = z.object({
  id: z.string(),
  carrier: z.string(),
  file_name: z.string(),
  remitted_at: Moment,
  lines: z.array(
    z.object({
      id: z.string(),
      row_number: z.number(),
      reference: z.string(),
      amount_vnd: Vnd,
      state: z.enum(REMITTANCE_STATES),
      difference_vnd: Vnd,
      display_id: z.string().nullable(),
      resolved_by: z.string().nullable(),
    })
  ),
})

const REMITTANCES_SHOWN = 60

/** The latest remittances with their rows, or one of them. */
export async function readRemittances(sql: Sql, id: string | null): Promise<RemittanceView[]> {
  const rows = await rowsOf(
    sql,
    `SELECT r.id, r.carrier, r.file_name, r.remitted_at,
            coalesce((SELECT jsonb_agg(to_jsonb(l) ORDER BY l.row_number)
                        FROM ledger_remittance_line l
                       WHERE l.remittance_id = r.id AND l.deleted_at IS NULL), '[]') AS lines
       FROM ledger_remittance r
      WHERE r.deleted_at IS NULL AND (?::text IS NULL OR r.id = ?)
      ORDER BY r.created_at DESC LIMIT ?`,
    [id, id, REMITTANCES_SHOWN]
  )
  return rows.map((row) => RemittanceRow.parse(row))
}
