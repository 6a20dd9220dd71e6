import type { IsoInstant, Result } from "@cholang/shared"
import type { ProducerOrderState } from "./lifecycle"

/** The life of a request to send goods back to one producer. */
export const ORDER_RETURN_STATES = [
  "requested",
  "accepted",
  "refused",
  "received",
  "refunded",
  "withdrawn",
] as const
export type OrderReturnState = (typeof ORDER_RETURN_STATES)[number]

/** Why goods go back; what is not the shopper's change of mind gives the shipping back as well. */
export const ORDER_RETURN_REASONS = [
  "damaged",
  "wrong_item",
  "not_as_described",
  "quality",
  "missing",
  "changed_mind",
  "other",
] as const
export type OrderReturnReason = (typeof ORDER_RETURN_REASONS)[number]

const TRANSITIONS = {
  accept: { from: ["requested"], to: "accepted" },
  refuse: { from: ["requested"], to: "refused" },
  receive: { from: ["accepted"], to: "received" },
  refund: { from: ["received"], to: "refunded" },
  withdraw: { from: ["requested", "accepted"], to: "withdrawn" },
} as const satisfies Record<string, { from: readonly OrderReturnState[]; to: OrderReturnState }>

export type OrderReturnAction = keyof typeof TRANSITIONS

export const ORDER_RETURN_ACTIONS = [
  "accept",
  "refuse",
  "receive",
  "refund",
  "withdraw",
] as const satisfies readonly OrderReturnAction[]

export function moveOrderReturn(
  from: OrderReturnState,
  action: OrderReturnAction
): Result<{ to: OrderReturnState; already: boolean }, "transition_not_allowed"> {
  const rule: { from: readonly OrderReturnState[]; to: OrderReturnState } = TRANSITIONS[action]

  if (rule.from.includes(from)) {
    return { ok: true, value: { to: rule.to, already: false } }
  }
  return from === rule.to
    ? { ok: true, value: { to: rule.to, already: true } }
    : { ok: false, code: "transition_not_allowed" }
}

/** A return that still asks something of the producer or keeps the order from being completed. */
export function isReturnOpen(state: OrderReturnState): boolean {
  return state === "requested" || state === "accepted" || state === "received"
}

/** Days after delivery within which goods may be sent back; the marketplace's own promise, not the law's. */
export const RETURN_WINDOW_DAYS = 7

const MILLISECONDS_PER_DAY = 86_400_000

/** The first moment at which goods can no longer be sent back. */
export function returnUntil(deliveredAt: IsoInstant): IsoInstant {
  return new Date(Date.parse(deliveredAt) + RETURN_WINDOW_DAYS * MILLISECONDS_PER_DAY).toISOString()
}

/** Whether a return may still be asked for. */
export function canAskReturn(
  order: { state: ProducerOrderState; return_until: IsoInstant | null },
  at: IsoInstant
): boolean {
  return (
    order.state === "delivered" &&
    order.return_until !== null &&
    Date.parse(at) < Date.parse(order.return_until)
  )
}

export type ReturnableLine = {
  readonly id: string
  readonly quantity: number
  readonly cancelled_quantity: number
  readonly returned_quantity: number
}
export type AskedLine = { readonly producer_order_line_id: string; readonly quantity: number }

/** Pieces of a line that are still the order's: neither cancelled nor sent back. */
export function piecesLeft(line: ReturnableLine): number {
  return line.quantity - line.cancelled_quantity - line.returned_quantity
}

export type AskedLinesRefusal = "no_lines" | "line_unknown" | "line_twice" | "too_many_pieces"

/** Why these pieces of an order's lines cannot be taken back; null when they can. */
export function askedLinesRefusal(
  lines: readonly ReturnableLine[],
  asked: readonly AskedLine[]
): AskedLinesRefusal | null {
  if (asked.length === 0) {
    return "no_lines"
  }
  if (new Set(asked.map((line) => line.producer_order_line_id)).size !== asked.length) {
    return "line_twice"
  }
  for (const { producer_order_line_id, quantity } of asked) {
    const line = lines.find(({ id }) => id === producer_order_line_id)
    if (line === undefined) {
      return "line_unknown"
    }
    if (!Number.isSafeInteger(quantity) || quantity < 1 || quantity > piecesLeft(line)) {
      return "too_many_pieces"
    }
  }
  return null
}
