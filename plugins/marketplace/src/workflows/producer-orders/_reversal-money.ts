import type { IsoInstant } from "@cholang/shared"
import type { OrderMoneyFact } from "../../domain"
import type { PlannedReversal } from "./_plan-reversal"

/** The fact that the ledger is told of a reversal. */
export function reversedFact(
  id: string,
  { reversal }: PlannedReversal,
  at: IsoInstant
): OrderMoneyFact {
  return {
    kind: "reversed",
    producer_order_id: reversal.producer_order_id,
    reversal_id: id,
    cause: reversal.cause,
    lines: reversal.lines.lines.map(({ producer_order_line_id, quantity }) => ({
      producer_order_line_id,
      quantity,
    })),
    shipping_vnd: reversal.shipping_vnd,
    at,
  }
}
