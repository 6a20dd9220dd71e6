export {
  addCommissionRuleWorkflow,
  type AddCommissionRuleWorkflowInput,
} from "./add-commission-rule"
export {
  addPlatformTaxRatesWorkflow,
  type AddPlatformTaxRatesWorkflowInput,
} from "./add-platform-tax-rates"
export {
  closePayoutPeriodWorkflow,
  type ClosePayoutPeriodWorkflowInput,
} from "./close-payout-period"
export {
  decidePayoutAccountWorkflow,
  type DecidePayoutAccountWorkflowInput,
} from "./decide-payout-account"
export {
  endCommissionRuleWorkflow,
  type EndCommissionRuleWorkflowInput,
} from "./end-commission-rule"
export {
  endPlatformTaxRateWorkflow,
  type EndPlatformTaxRateWorkflowInput,
} from "./end-platform-tax-rate"
export { importRemittanceWorkflow, type ImportRemittanceWorkflowInput } from "./import-remittance"
export { reconcileMoneyWorkflow, type ReconcileMoneyWorkflowInput } from "./reconcile-money"
export {
  resolveRemittanceLineWorkflow,
  type ResolveRemittanceLineWorkflowInput,
} from "./resolve-remittance-line"
export {
  settlePayoutBatchWorkflow,
  type SettlePayoutBatchWorkflowInput,
} from "./settle-payout-batch"
export {
  submitPayoutAccountWorkflow,
  type SubmitPayoutAccountWorkflowInput,
} from "./submit-payout-account"
export {
  recordPayoutAccountsWorkflow,
  type RecordPayoutAccountsWorkflowInput,
} from "./record-payout-accounts"
