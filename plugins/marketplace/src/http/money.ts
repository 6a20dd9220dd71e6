import type { IsoDay, IsoInstant, Localised } from "@cholang/shared"
import type {
  HoldReason,
  MoneyComponent,
  PayoutAccountState,
  PayoutBatchState,
  PayoutLineState,
  ProducerKind,
  RemittanceRowError,
  RemittanceState,
  StatementLine,
  TaxActivity,
  TaxResidency,
  TransactionKind,
} from "../domain"

/** A bank account as anybody but the bank sees it: the number is masked. */
export type PayoutAccountView = {
  id: string
  bank_bin: string | null
  bank_name: string
  account_number_masked: string
  holder_name: string
  state: PayoutAccountState
  /** Nothing is paid to it before. */
  held_until: IsoInstant
  reason: string | null
  entered_at: IsoInstant
}

/** What a producer has earned, each figure positive in its favour. */
export type ProducerMoney = {
  /** Goods under way or within the return window; cash that the carrier has not remitted. */
  pending_vnd: number
  /** Due with the next payout; negative where a return is carried over. */
  payable_vnd: number
  /** Why nothing is paid out at present; null if something may be. */
  hold_reason: HoldReason | null
  /** Part of `payable_vnd` that waits for that reason. */
  on_hold_vnd: number
  in_payout_vnd: number
  paid_vnd: number
  next_payout_on: IsoDay
  minimum_payout_vnd: number
  payout_account: PayoutAccountView | null
  payouts: ProducerPayout[]
  /** Months that have a statement, the latest first. */
  periods: string[]
}

export type ProducerPayout = {
  id: string
  cut_off_on: IsoDay
  state: PayoutLineState
  amount_vnd: number
  withheld_vat_vnd: number
  withheld_pit_vnd: number
  hold_reason: HoldReason | null
  bank_name: string | null
  account_number_masked: string | null
  bank_reference: string | null
  failed_reason: string | null
  settled_at: IsoInstant | null
}

export type ProducerMoneyAnswer = { money: ProducerMoney; as_of: IsoInstant }

export type StatementFigure = {
  line: StatementLine
  amount_vnd: number
  /** How many entries it adds up. */
  entries: number
}

export type Statement = {
  period: string
  from: IsoInstant
  until: IsoInstant
  producer: {
    id: string
    name: Localised
    kind: ProducerKind
    street: string
    commune_code: string
  }
  opening_vnd: number
  figures: StatementFigure[]
  closing_vnd: number
  /** What the closing balance consists of. */
  closing_pending_vnd: number
  closing_payable_vnd: number
}

/** One movement behind a figure. */
export type StatementEntry = {
  id: string
  line: StatementLine
  component: MoneyComponent
  kind: TransactionKind
  amount_vnd: number
  occurred_at: IsoInstant
  producer_order_id: string | null
  display_id: string | null
  payout_line_id: string | null
  note: string | null
}

export type StatementAnswer = { statement: Statement; as_of: IsoInstant }
export type StatementEntriesAnswer = {
  entries: StatementEntry[]
  next_cursor: string | null
  as_of: IsoInstant
}

export type PayoutAccountAnswer = {
  payout_account: PayoutAccountView | null
  banks: { bin: string; name: string }[]
  hold_hours: number
  as_of: IsoInstant
}

/** An account as the officer who checks it sees it: whole, since it is compared with a document. */
export type OfficerPayoutAccount = Omit<PayoutAccountView, "account_number_masked"> & {
  account_number: string
  producer: { id: string; name: Localised; kind: ProducerKind; commune_code: string }
}
export type OfficerPayoutAccountAnswer = { payout_account: OfficerPayoutAccount; as_of: IsoInstant }
export type OfficerPayoutAccountsAnswer = {
  payout_accounts: (PayoutAccountView & { producer: OfficerPayoutAccount["producer"] })[]
  next_cursor: string | null
  as_of: IsoInstant
}

export type CommissionRuleView = {
  id: string
  title: string
  position: number
  producer_id: string | null
  producer_kind: ProducerKind | null
  product_set: number | null
  rate_bps: number
  tax_rate_bps: number
  starts_at: IsoInstant
  ends_at: IsoInstant | null
  confirmed: boolean
  source: string
}

export type PlatformTaxRateView = {
  id: string
  activity: TaxActivity
  residency: TaxResidency
  vat_bps: number
  pit_bps: number
  effective_from: IsoDay
  effective_to: IsoDay | null
  legal_ref: string
  source: string
  confirmed: boolean
}

export type PayoutLineView = {
  id: string
  producer_id: string
  producer_name: Localised
  state: PayoutLineState
  amount_vnd: number
  withheld_vat_vnd: number
  withheld_pit_vnd: number
  hold_reason: HoldReason | null
  bank_name: string | null
  account_number_masked: string | null
  holder_name: string | null
  bank_reference: string | null
  failed_reason: string | null
  settled_at: IsoInstant | null
}

export type PayoutBatchView = {
  id: string
  cut_off_on: IsoDay
  state: PayoutBatchState
  closed_at: IsoInstant
  settled_at: IsoInstant | null
  paid_vnd: number
  pending_vnd: number
  lines: PayoutLineView[]
}

export type RemittanceLineView = {
  id: string
  row_number: number
  reference: string
  amount_vnd: number
  state: RemittanceState
  difference_vnd: number
  display_id: string | null
  resolved_by: string | null
}

export type RemittanceView = {
  id: string
  carrier: string
  file_name: string
  remitted_at: IsoInstant
  lines: RemittanceLineView[]
}

/** What importing a file would do; nothing is written. */
export type RemittancePreview = {
  rows: Omit<RemittanceLineView, "id" | "resolved_by">[]
  errors: RemittanceRowError[]
  matched_vnd: number
}

export type LedgerCheck = {
  is_sound: boolean
  sum_vnd: number
  unbalanced_transactions: number
  orders_without_posting: number
  differing_orders: {
    producer_order_id: string
    display_id: string
    order_vnd: number
    ledger_vnd: number
  }[]
  accounts: { account: string; balance_vnd: number }[]
}
