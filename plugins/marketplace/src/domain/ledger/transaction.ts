import type { IsoInstant } from "@cholang/shared"
import type { LedgerAccount, MoneyComponent } from "./chart"
import type { WithholdingRate } from "./withholding"

export const TRANSACTION_KINDS = [
  "order_placed",
  "order_delivered",
  "order_reversed",
  "earnings_payable",
  "cod_remitted",
  "refund_paid",
  "payout_sent",
  "payout_paid",
  "payout_failed",
] as const
export type TransactionKind = (typeof TRANSACTION_KINDS)[number]

export type LedgerEntry = {
  readonly account: LedgerAccount
  readonly component: MoneyComponent
  /** Whole đồng, never zero: a debit is positive, a credit negative. */
  readonly amount_vnd: number
}

/** What a transaction remembers so that later ones can be planned from the ledger alone. */
export type TransactionDetail = {
  /** Pieces that a reversal took back, by line. */
  readonly quantities?: Readonly<Record<string, number>>
  /** Rates at which tax was withheld when earnings became payable, by activity. */
  readonly withholding?: readonly WithholdingRate[]
  /** What a person wrote: a bank's reference, why a payout failed. */
  readonly note?: string
}

/** A transaction as the rules plan it; storage adds ids. Its entries sum to zero. */
export type PlannedTransaction = {
  readonly kind: TransactionKind
  /** With the kind, the name of what happened: the same thing is never posted twice. */
  readonly source_id: string
  readonly producer_id: string
  readonly producer_order_id: string | null
  /** The transaction that this one takes back, in part or whole. */
  readonly reverses: { readonly kind: TransactionKind; readonly source_id: string } | null
  readonly occurred_at: IsoInstant
  readonly entries: readonly LedgerEntry[]
  readonly detail: TransactionDetail
}

export type Posting = readonly [account: LedgerAccount, component: MoneyComponent, vnd: number]

/** Entries from signed amounts; what is zero is left out. Throws if they do not balance: that is a broken rule. */
export function balanced(postings: readonly Posting[]): LedgerEntry[] {
  const entries = postings
    .filter(([, , vnd]) => vnd !== 0)
    .map(([account, component, vnd]) => ({ account, component, amount_vnd: vnd }))
  const sum = entries.reduce((total, { amount_vnd }) => total + amount_vnd, 0)

  if (sum !== 0 || entries.some(({ amount_vnd }) => !Number.isSafeInteger(amount_vnd))) {
    throw new Error(`Entries are off by ${sum} đồng: ${JSON.stringify(entries)}`)
  }
  return entries
}
