import type { IsoInstant } from "@cholang/shared"
import { balanced, type PlannedTransaction } from "./transaction"

/** A reversal whose money the shopper has not had back. */
export type OwedRefund = {
  readonly reversal_id: string
  readonly producer_id: string
  readonly producer_order_id: string
  readonly amount_vnd: number
  readonly payment_kind: "cod" | "prepaid"
}

/**
 * The shopper has the money back. What was paid in advance goes back the way it came, or was never collected; what was
 * paid in cash is sent from the bank.
 */
export function planRefundPaid(
  refund: OwedRefund,
  bankReference: string,
  at: IsoInstant
): PlannedTransaction {
  return {
    kind: "refund_paid",
    source_id: refund.reversal_id,
    producer_id: refund.producer_id,
    producer_order_id: refund.producer_order_id,
    reverses: null,
    occurred_at: at,
    entries: balanced([
      ["refunds_payable", "refund", refund.amount_vnd],
      [refund.payment_kind === "cod" ? "bank" : "payment_clearing", "refund", -refund.amount_vnd],
    ]),
    detail: { note: bankReference },
  }
}
