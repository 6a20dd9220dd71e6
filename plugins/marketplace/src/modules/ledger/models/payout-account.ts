import { model } from "@medusajs/framework/utils"
import { PAYOUT_ACCOUNT_STATES } from "../../../domain"

/** A bank account that a producer is paid to. Its number is private: answers mask it, the transfer file alone has it. */
const PayoutAccount = model
  .define(
    { name: "payout_account", tableName: "ledger_payout_account" },
    {
      id: model.id({ prefix: "pacct" }).primaryKey(),
      producer_id: model.text(),
      /** Number by which NAPAS knows the bank; null where the producer wrote its name. */
      bank_bin: model.text().nullable(),
      bank_name: model.text(),
      account_number: model.text(),
      /** Capitals without marks, as banks print it. */
      holder_name: model.text(),
      state: model.enum([...PAYOUT_ACCOUNT_STATES]).default("waiting"),
      /** Nothing is paid to it before. */
      held_until: model.dateTime(),
      /** The member who entered it. */
      entered_by: model.text(),
      decided_by: model.text().nullable(),
      decided_at: model.dateTime().nullable(),
      /** Why it was refused. */
      reason: model.text().nullable(),
    }
  )
  .checks([
    {
      name: "ledger_payout_account_number_is_digits",
      expression: (columns) => `${columns.account_number} ~ '^[0-9]{6,19}$'`,
    },
    {
      name: "ledger_payout_account_refused_has_reason",
      expression: (columns) => `${columns.state} <> 'refused' OR ${columns.reason} IS NOT NULL`,
    },
  ])
  .indexes([
    {
      name: "IDX_ledger_payout_account_one_stands",
      on: ["producer_id"],
      unique: true,
      where: "state <> 'replaced' AND deleted_at IS NULL",
    },
    { on: ["state", "created_at"], where: "deleted_at IS NULL" },
  ])

export default PayoutAccount
