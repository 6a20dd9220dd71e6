import type { Localised } from "@cholang/shared"
import { model } from "@medusajs/framework/utils"
import { HOLD_REASONS, PAYOUT_LINE_STATES } from "../../../domain"
import PayoutBatch from "./payout-batch"

/** What a batch pays to one producer, to the account as it stood when the period was closed. */
const PayoutLine = model
  .define(
    { name: "payout_line", tableName: "ledger_payout_line" },
    {
      id: model.id({ prefix: "pline" }).primaryKey(),
      batch: model.belongsTo(() => PayoutBatch, { mappedBy: "lines" }),
      producer_id: model.text(),
      producer_name: model.json<Localised>(),
      state: model.enum([...PAYOUT_LINE_STATES]),
      /** Net of withheld tax. */
      amount_vnd: model.bigNumber(),
      /** Tax that was withheld from earnings since the last payout to this producer. */
      withheld_vat_vnd: model.bigNumber(),
      withheld_pit_vnd: model.bigNumber(),
      hold_reason: model.enum([...HOLD_REASONS]).nullable(),
      bank_bin: model.text().nullable(),
      bank_name: model.text().nullable(),
      account_number: model.text().nullable(),
      holder_name: model.text().nullable(),
      bank_reference: model.text().nullable(),
      failed_reason: model.text().nullable(),
      settled_at: model.dateTime().nullable(),
    }
  )
  .checks([
    {
      name: "ledger_payout_line_pays_something",
      expression: (columns) => `${columns.amount_vnd} > 0`,
    },
    {
      name: "ledger_payout_line_held_says_why",
      expression: (columns) => `(${columns.state} = 'held') = (${columns.hold_reason} IS NOT NULL)`,
    },
    {
      name: "ledger_payout_line_paid_to_an_account",
      expression: (columns) =>
        `${columns.state} = 'held' OR (${columns.account_number} IS NOT NULL AND ${columns.holder_name} IS NOT NULL)`,
    },
    {
      name: "ledger_payout_line_paid_has_reference",
      expression: (columns) =>
        `${columns.state} <> 'paid' OR ${columns.bank_reference} IS NOT NULL`,
    },
    {
      name: "ledger_payout_line_failed_has_reason",
      expression: (columns) =>
        `${columns.state} <> 'failed' OR ${columns.failed_reason} IS NOT NULL`,
    },
  ])
  .indexes([
    { on: ["batch_id", "producer_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["producer_id", "state"], where: "deleted_at IS NULL" },
  ])

export default PayoutLine
