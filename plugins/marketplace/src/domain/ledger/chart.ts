/**
 * The chart of accounts. Amounts are signed: a debit is positive, a credit negative, so an account that the platform
 * owes shows a negative balance and every transaction sums to zero (docs/decisions/0016).
 */
export const LEDGER_ACCOUNTS = {
  /** What shoppers of cash on delivery owe while the parcel is under way. */
  shopper_receivable: { nature: "asset", perProducer: true },
  /** What shoppers paid, or are to pay, in advance: at the bank or with a payment provider. */
  payment_clearing: { nature: "asset", perProducer: true },
  /** Cash that carriers collected and have not remitted. */
  carrier_receivable: { nature: "asset", perProducer: true },
  /** What a carrier remitted too little (debit) or too much (credit), once an operator accepted the difference. */
  carrier_difference: { nature: "asset", perProducer: true },
  /** The platform's account at its bank, as far as carriers pay in and producers are paid from it. */
  bank: { nature: "asset", perProducer: false },
  /** Earned by a producer, but the goods are under way or may still come back. */
  producer_pending: { nature: "liability", perProducer: true },
  /** Owed to a producer now. In debit after a return that follows a payout: the next batch nets it. */
  producer_payable: { nature: "liability", perProducer: true },
  /** In a payout batch that the bank has not carried out. */
  payout_clearing: { nature: "liability", perProducer: true },
  /** Owed to shoppers for what was cancelled or came back. */
  refunds_payable: { nature: "liability", perProducer: true },
  /** Commission and its tax on goods that are not delivered yet. */
  commission_unearned: { nature: "liability", perProducer: true },
  /** Commission on goods that were delivered. */
  commission_revenue: { nature: "income", perProducer: true },
  /** Value-added tax on that commission, owed to the state. */
  commission_tax: { nature: "liability", perProducer: true },
  /** Value-added tax withheld from households and individuals, owed to the state. */
  withheld_vat: { nature: "liability", perProducer: true },
  /** Personal income tax withheld from them, owed to the state. */
  withheld_pit: { nature: "liability", perProducer: true },
} as const satisfies Record<
  string,
  { nature: "asset" | "liability" | "income"; perProducer: boolean }
>

export type LedgerAccount = keyof typeof LEDGER_ACCOUNTS

/** What the marketplace owes a producer, under way or due: the sum of these accounts, with the sign turned. */
export const PRODUCER_ACCOUNTS = [
  "producer_pending",
  "producer_payable",
] as const satisfies readonly LedgerAccount[]

/** What an entry is about; a statement adds up entries of a producer's accounts by it. */
export const MONEY_COMPONENTS = [
  "sales",
  "discount",
  "shipping",
  "commission",
  "commission_tax",
  "refund_sales",
  "refund_discount",
  "refund_shipping",
  "refund_commission",
  "refund_commission_tax",
  "withheld_vat",
  "withheld_pit",
  "release",
  "collection",
  "remittance",
  "remittance_difference",
  "refund",
  "payout",
  "payout_returned",
] as const
export type MoneyComponent = (typeof MONEY_COMPONENTS)[number]
