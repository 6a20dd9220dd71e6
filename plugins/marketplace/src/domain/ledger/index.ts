export {
  LEDGER_ACCOUNTS,
  type LedgerAccount,
  MONEY_COMPONENTS,
  type MoneyComponent,
  PRODUCER_ACCOUNTS,
} from "./chart"
export {
  type OrderMoney,
  type OrderMoneyLine,
  orderTotals,
  type PaymentKind,
  sum,
} from "./order-money"
export { orderPosition, type OrderPosition, type PostedTransaction } from "./order-position"
export {
  accountHold,
  type BankChoice,
  bankName,
  BANKS,
  HOLD_REASONS,
  type HoldReason,
  maskedAccountNumber,
  movePayoutAccount,
  PAYOUT_ACCOUNT_STATES,
  type PayoutAccountAction,
  type PayoutAccountState,
  type StandingAccount,
  toAccountNumber,
  toAscii,
  toHolderName,
} from "./payout-account"
export {
  movePayoutLine,
  PAYOUT_BATCH_STATES,
  PAYOUT_LINE_STATES,
  type PayableProducer,
  type PayoutBatchState,
  type PayoutLineAction,
  type PayoutLineState,
  planPayoutFailed,
  planPayoutLines,
  type PlannedPayoutLine,
  planPayoutPaid,
  planPayoutSent,
  type SentPayout,
} from "./payout"
export { isPeriod, nextPayoutDay, type Period, periodBounds, periodOf, periodsBack } from "./period"
export { isDue, type OrderFactContext, planOrderFact } from "./plan-order-fact"
export { type OwedRefund, planRefundPaid } from "./refund"
export {
  matchRemittance,
  normalised,
  type OwedParcel,
  planRemittance,
  REMITTANCE_STATES,
  type RemittanceMatch,
  type RemittanceRow,
  type RemittanceState,
} from "./remittance"
export {
  type ComponentMovement,
  STATEMENT_LINES,
  type StatementFigures,
  statementFigures,
  type StatementLine,
  statementLineOf,
} from "./statement"
export {
  type LedgerEntry,
  type PlannedTransaction,
  TRANSACTION_KINDS,
  type TransactionDetail,
  type TransactionKind,
} from "./transaction"
export {
  isWithheldFrom,
  type PlatformTaxRate,
  TAX_ACTIVITIES,
  TAX_RESIDENCIES,
  type TaxActivity,
  type TaxResidency,
  withholdingRates,
  type WithheldTax,
  withheldTax,
  type WithholdingRate,
} from "./withholding"
export {
  DEFAULT_REMITTANCE_HEADERS,
  type NumberedRemittanceRow,
  parseVnd,
  readRemittance,
  REMITTANCE_ROW_ERRORS,
  REMITTANCE_ROWS_MAX,
  type RemittanceHeaders,
  type RemittanceReading,
  type RemittanceRowError,
  type RemittanceRowErrorCode,
} from "./remittance-file"
export {
  DEFAULT_TRANSFER_COLUMNS,
  type Transfer,
  TRANSFER_VALUES,
  type TransferColumn,
  transferFile,
  transferMemo,
  type TransferValue,
} from "./transfer-file"
