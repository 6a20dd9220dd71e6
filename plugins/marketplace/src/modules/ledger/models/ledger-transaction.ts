import { model } from "@medusajs/framework/utils"
import { TRANSACTION_KINDS, type TransactionDetail } from "../../../domain"
import LedgerEntry from "./ledger-entry"

/**
 * Something that moved money, with its balanced entries. Append-only: triggers refuse UPDATE, DELETE and TRUNCATE, and a
 * deferred one refuses a transaction whose entries do not sum to zero or are not as many as it says.
 */
const LedgerTransaction = model
  .define(
    { name: "ledger_transaction", tableName: "ledger_transaction" },
    {
      id: model.id({ prefix: "ltxn" }).primaryKey(),
      kind: model.enum([...TRANSACTION_KINDS]),
      /** With the kind, the name of what happened: an order, a reversal, a line of a payout. */
      source_id: model.text(),
      producer_id: model.text(),
      producer_order_id: model.text().nullable(),
      /** The transaction that this one takes back. */
      reverses_id: model.text().nullable(),
      occurred_at: model.dateTime(),
      /** How many entries it was posted with; none can be added later. */
      entry_count: model.number(),
      detail: model.json<TransactionDetail>(),
      entries: model.hasMany(() => LedgerEntry, { mappedBy: "transaction" }),
    }
  )
  .indexes([
    { on: ["kind", "source_id"], unique: true, where: null },
    { on: ["producer_order_id"], where: null },
    { on: ["producer_id", "occurred_at"], where: null },
  ])

export default LedgerTransaction
