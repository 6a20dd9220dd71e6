import type { IsoInstant, Result } from "@cholang/shared"
import { accountHold, type HoldReason, type StandingAccount } from "./payout-account"
import { balanced, type PlannedTransaction } from "./transaction"

/** A batch is open until the bank's answer to every line is known. */
export const PAYOUT_BATCH_STATES = ["open", "settled"] as const
export type PayoutBatchState = (typeof PAYOUT_BATCH_STATES)[number]

/** A line that is `held` pays nothing: it says why, and its money stays payable. */
export const PAYOUT_LINE_STATES = ["pending", "held", "paid", "failed"] as const
export type PayoutLineState = (typeof PAYOUT_LINE_STATES)[number]

const TRANSITIONS = {
  pay: { from: ["pending"], to: "paid" },
  fail: { from: ["pending"], to: "failed" },
} as const satisfies Record<string, { from: readonly PayoutLineState[]; to: PayoutLineState }>

export type PayoutLineAction = keyof typeof TRANSITIONS

export function movePayoutLine(
  from: PayoutLineState,
  action: PayoutLineAction
): Result<PayoutLineState, "transition_not_allowed"> {
  const rule: { from: readonly PayoutLineState[]; to: PayoutLineState } = TRANSITIONS[action]

  return rule.from.includes(from)
    ? { ok: true, value: rule.to }
    : { ok: false, code: "transition_not_allowed" }
}

/** What the ledger says that a producer may be paid. */
export type PayableProducer = {
  readonly producer_id: string
  /** Owed at the end of the period. */
  readonly payable_then_vnd: number
  /** Owed now: less where something came back since. */
  readonly payable_now_vnd: number
  readonly account: StandingAccount | null
}

export type PlannedPayoutLine = {
  readonly producer_id: string
  readonly state: Extract<PayoutLineState, "pending" | "held">
  readonly amount_vnd: number
  readonly hold_reason: HoldReason | null
}

/**
 * Who is paid what for a period. Paid is what was owed at its end, or what is owed now if that is less, so a return
 * after the period is netted at once; a debt of the producer is carried over and never asked for.
 */
export function planPayoutLines(
  producers: readonly PayableProducer[],
  { minimumVnd, at }: { minimumVnd: number; at: IsoInstant }
): PlannedPayoutLine[] {
  return producers.flatMap(({ producer_id, payable_then_vnd, payable_now_vnd, account }) => {
    const amount = Math.min(payable_then_vnd, payable_now_vnd)
    if (amount <= 0) {
      return []
    }
    const reason = accountHold(account, at) ?? (amount < minimumVnd ? "below_minimum" : null)
    return [
      {
        producer_id,
        state: reason === null ? ("pending" as const) : ("held" as const),
        amount_vnd: amount,
        hold_reason: reason,
      },
    ]
  })
}

export type SentPayout = {
  readonly id: string
  readonly producer_id: string
  readonly amount_vnd: number
}

/** The money leaves what is payable and waits for the bank. */
export function planPayoutSent(line: SentPayout, at: IsoInstant): PlannedTransaction {
  return ofLine(line, at, {
    kind: "payout_sent",
    reverses: null,
    entries: balanced([
      ["producer_payable", "payout", line.amount_vnd],
      ["payout_clearing", "payout", -line.amount_vnd],
    ]),
    detail: {},
  })
}

/** The bank carried the transfer out. */
export function planPayoutPaid(
  line: SentPayout,
  bankReference: string,
  at: IsoInstant
): PlannedTransaction {
  return ofLine(line, at, {
    kind: "payout_paid",
    reverses: null,
    entries: balanced([
      ["payout_clearing", "payout", line.amount_vnd],
      ["bank", "payout", -line.amount_vnd],
    ]),
    detail: { note: bankReference },
  })
}

/** The bank sent the transfer back: the money is payable again, with the next batch. */
export function planPayoutFailed(
  line: SentPayout,
  reason: string,
  at: IsoInstant
): PlannedTransaction {
  return ofLine(line, at, {
    kind: "payout_failed",
    reverses: { kind: "payout_sent", source_id: line.id },
    entries: balanced([
      ["payout_clearing", "payout_returned", line.amount_vnd],
      ["producer_payable", "payout_returned", -line.amount_vnd],
    ]),
    detail: { note: reason },
  })
}

function ofLine(
  line: SentPayout,
  at: IsoInstant,
  rest: Pick<PlannedTransaction, "kind" | "reverses" | "entries" | "detail">
): PlannedTransaction {
  return {
    ...rest,
    source_id: line.id,
    producer_id: line.producer_id,
    producer_order_id: null,
    occurred_at: at,
  }
}
