import type { LedgerAccount, MoneyComponent } from "./chart"
import type { PlannedTransaction, TransactionKind } from "./transaction"
import type { WithholdingRate } from "./withholding"

/** Where an order stands in the ledger, read from its transactions and from nothing else. */
export type OrderPosition = {
  has(kind: TransactionKind): boolean
  hasSource(kind: TransactionKind, sourceId: string): boolean
  /** Signed balance of an account, of one component or of all. */
  balance(account: LedgerAccount, component?: MoneyComponent): number
  /** Pieces of a line that reversals took back. */
  reversedQuantity(lineId: string): number
  /** Rates at which tax was withheld; none before the earnings became payable. */
  readonly withholding: readonly WithholdingRate[]
}

export type PostedTransaction = Pick<
  PlannedTransaction,
  "kind" | "source_id" | "entries" | "detail"
>

export function orderPosition(transactions: readonly PostedTransaction[]): OrderPosition {
  const entries = transactions.flatMap((transaction) => transaction.entries)

  return {
    has: (kind) => transactions.some((transaction) => transaction.kind === kind),
    hasSource: (kind, sourceId) =>
      transactions.some(
        (transaction) => transaction.kind === kind && transaction.source_id === sourceId
      ),
    balance: (account, component) =>
      entries
        .filter(
          (entry) =>
            entry.account === account && (component === undefined || entry.component === component)
        )
        .reduce((total, { amount_vnd }) => total + amount_vnd, 0),
    reversedQuantity: (lineId) =>
      transactions.reduce((total, { detail }) => total + (detail.quantities?.[lineId] ?? 0), 0),
    withholding: transactions.flatMap(({ detail }) => detail.withholding ?? []),
  }
}
