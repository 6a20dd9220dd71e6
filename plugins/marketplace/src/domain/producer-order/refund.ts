import { lineReversal } from "../line-reversal"
import { type AskedLine, piecesLeft, type ReturnableLine } from "./order-return"

export type RefundableLine = ReturnableLine & {
  readonly goods_vnd: number
  readonly discount_vnd: number
  readonly commission_vnd: number
  readonly commission_tax_vnd: number
}

export type ReversedLine = AskedLine & {
  /** What the shopper gets back for these pieces. */
  readonly total_vnd: number
}

export type Reversal = {
  readonly lines: readonly ReversedLine[]
  readonly goods_vnd: number
  readonly shipping_vnd: number
  readonly total_vnd: number
}

/** What taking these pieces back gives back; all partial reversals of an order add up to it and never to more. */
export function planReversal(
  lines: readonly RefundableLine[],
  asked: readonly AskedLine[],
  shippingVnd: number
): Reversal {
  const reversed = asked.map(({ producer_order_line_id, quantity }) => {
    const line = lines.find(({ id }) => id === producer_order_line_id)
    if (line === undefined) {
      throw new RangeError(`No line ${producer_order_line_id}`)
    }
    const before = line.quantity - piecesLeft(line)
    const { total_vnd } = lineReversal(line, before, quantity)
    return { producer_order_line_id, quantity, total_vnd }
  })
  const goods = reversed.reduce((sum, line) => sum + line.total_vnd, 0)

  return {
    lines: reversed,
    goods_vnd: goods,
    shipping_vnd: shippingVnd,
    total_vnd: goods + shippingVnd,
  }
}

/** Every piece that is still the order's. */
export function everyPiece(lines: readonly ReturnableLine[]): AskedLine[] {
  return lines
    .filter((line) => piecesLeft(line) > 0)
    .map((line) => ({ producer_order_line_id: line.id, quantity: piecesLeft(line) }))
}

/** Whether nothing of the order is left once these pieces are gone. */
export function takesEverything(
  lines: readonly ReturnableLine[],
  asked: readonly AskedLine[]
): boolean {
  const left = lines.reduce((sum, line) => sum + piecesLeft(line), 0)
  return left === asked.reduce((sum, { quantity }) => sum + quantity, 0)
}

export type PaymentOfOrder = {
  readonly payment_kind: "cod" | "prepaid"
  /** Whether the operator or the provider has the money of a prepaid order. */
  readonly is_captured: boolean
  /** Whether the provider itself can send money back. */
  readonly can_refund: boolean
}

/**
 * How the shopper gets money back: nothing where nothing was paid, through the provider where it can, else by a
 * transfer that the operator makes. Cash was taken once the parcel was delivered.
 */
export function refundRoute(
  payment: PaymentOfOrder,
  isDelivered: boolean
): "not_due" | "by_provider" | "by_transfer" {
  if (payment.payment_kind === "cod") {
    return isDelivered ? "by_transfer" : "not_due"
  }
  if (!payment.is_captured) {
    return "not_due"
  }
  return payment.can_refund ? "by_provider" : "by_transfer"
}
