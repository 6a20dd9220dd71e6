import { model } from "@medusajs/framework/utils"
import { LEDGER_ACCOUNTS, type LedgerAccount, MONEY_COMPONENTS } from "../../../domain"
import LedgerTransaction from "./ledger-transaction"

/** One account's part of a transaction; append-only, like the transaction. */
const LedgerEntry = model
  .define(
    { name: "ledger_entry", tableName: "ledger_entry" },
    {
      id: model.id({ prefix: "lent" }).primaryKey(),
      transaction: model.belongsTo(() => LedgerTransaction, { mappedBy: "entries" }),
      account: model.enum(accounts()),
      component: model.enum([...MONEY_COMPONENTS]),
      producer_id: model.text(),
      /** Whole đồng: a debit is positive, a credit negative. Eight bytes wide, so it is read by the ledger's own queries. */
      amount_vnd: model.number(),
      occurred_at: model.dateTime(),
    }
  )
  .checks([
    {
      name: "ledger_entry_moves_something",
      expression: (columns) => `${columns.amount_vnd} <> 0`,
    },
  ])
  .indexes([
    { on: ["producer_id", "account", "occurred_at"], where: null },
    { on: ["transaction_id"], where: null },
  ])

function accounts(): LedgerAccount[] {
  const isAccount = (name: string): name is LedgerAccount => name in LEDGER_ACCOUNTS
  return Object.keys(LEDGER_ACCOUNTS).filter(isAccount)
}

export default LedgerEntry
