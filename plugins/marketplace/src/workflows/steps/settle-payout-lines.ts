import type { IsoInstant } from "@cholang/shared"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { movePayoutLine, PAYOUT_LINE_STATES } from "../../domain"
import { rowsOf } from "../../queries/ledger/sql"

export type PayoutLineOutcome =
  | { line_id: string; outcome: "paid"; bank_reference: string }
  | { line_id: string; outcome: "failed"; reason: string }

export type SettlePayoutLinesStepInput = {
  batch_id: string
  /** The bank's answers; null for the same answer to every line that waits. */
  lines: PayoutLineOutcome[] | null
  /** Reference of one transfer for all, where `lines` is null. */
  bank_reference: string | null
  at: IsoInstant
}

const LineRow = z.object({
  id: z.string(),
  producer_id: z.string(),
  state: z.enum(PAYOUT_LINE_STATES),
  amount_vnd: z.coerce.number().int(),
  bank_name: z.string().nullable(),
  account_number: z.string().nullable(),
})

export type SettledLine = {
  id: string
  producer_id: string
  amount_vnd: number
  bank_name: string
  account_number: string
  outcome: PayoutLineOutcome
}

/**
 * Writes the bank's answers on lines that wait, all or none, and settles the batch with the last. Rows are locked
 * meanwhile, so no line is both paid and failed. A rollback lets them wait again.
 */
export const settlePayoutLinesStep = createStep(
  "settle-payout-lines",
  async ({ batch_id, lines, bank_reference, at }: SettlePayoutLinesStepInput, { container }) => {
    const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const settled = await connection.transaction(async (sql) => {
      const rows = await rowsOf(
        sql,
        `SELECT id, producer_id, state, amount_vnd, bank_name, account_number
           FROM ledger_payout_line WHERE batch_id = ? AND deleted_at IS NULL ORDER BY id FOR UPDATE`,
        [batch_id]
      )
      const known = rows.map((row) => LineRow.parse(row))
      const outcomes: PayoutLineOutcome[] =
        lines ??
        known
          .filter(({ state }) => movePayoutLine(state, "pay").ok)
          .map(({ id }) => ({ line_id: id, outcome: "paid", bank_reference: bank_reference ?? "" }))
      if (outcomes.length === 0) {
        throw new MedusaError(
          MedusaError.Types.NOT_ALLOWED,
          `No line of batch ${batch_id} waits for the bank`,
          "nothing_to_settle"
        )
      }
      const result: SettledLine[] = []
      for (const outcome of outcomes) {
        const line = known.find(({ id }) => id === outcome.line_id)
        if (line === undefined) {
          throw new MedusaError(
            MedusaError.Types.NOT_FOUND,
            `Line ${outcome.line_id} is not of batch ${batch_id}`
          )
        }
        const next = movePayoutLine(line.state, outcome.outcome === "paid" ? "pay" : "fail")
        if (!next.ok || result.some(({ id }) => id === line.id)) {
          throw new MedusaError(
            MedusaError.Types.NOT_ALLOWED,
            `Payout line ${line.id} is settled already`,
            "transition_not_allowed"
          )
        }
        await rowsOf(
          sql,
          `UPDATE ledger_payout_line
              SET state = ?, bank_reference = ?, failed_reason = ?, settled_at = ?, updated_at = now()
            WHERE id = ?`,
          [
            next.value,
            outcome.outcome === "paid" ? outcome.bank_reference : null,
            outcome.outcome === "failed" ? outcome.reason : null,
            at,
            line.id,
          ]
        )
        result.push({
          id: line.id,
          producer_id: line.producer_id,
          amount_vnd: line.amount_vnd,
          bank_name: line.bank_name ?? "",
          account_number: line.account_number ?? "",
          outcome,
        })
      }
      await rowsOf(
        sql,
        `UPDATE ledger_payout_batch SET state = 'settled', settled_at = ?, updated_at = now()
          WHERE id = ? AND NOT EXISTS (
            SELECT 1 FROM ledger_payout_line
             WHERE batch_id = ? AND state = 'pending' AND deleted_at IS NULL)`,
        [at, batch_id, batch_id]
      )
      return result
    })
    return new StepResponse(settled, { batch_id, ids: settled.map(({ id }) => id) })
  },
  async (settled, { container }) => {
    if (!settled) {
      return
    }
    await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (sql) => {
      await rowsOf(
        sql,
        `UPDATE ledger_payout_line
              SET state = 'pending', bank_reference = NULL, failed_reason = NULL, settled_at = NULL
            WHERE id = ANY(?)`,
        [settled.ids]
      )
      await rowsOf(
        sql,
        `UPDATE ledger_payout_batch SET state = 'open', settled_at = NULL WHERE id = ?`,
        [settled.batch_id]
      )
    })
  }
)
