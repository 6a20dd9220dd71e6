import type { IsoInstant } from "@cholang/shared"
import type { FrozenLineMoney } from "../line-reversal"
import type { TaxActivity } from "./withholding"

export const PAYMENT_KINDS = ["cod", "prepaid"] as const
export type PaymentKind = (typeof PAYMENT_KINDS)[number]

/** A producer's order as far as money goes: what it froze when it was placed, and when its goods may no longer return. */
export type OrderMoney = {
  readonly producer_order_id: string
  readonly producer_id: string
  readonly payment_kind: PaymentKind
  /** Whether what is paid in advance has arrived: a transfer may be announced and never made. Cash is not asked here. */
  readonly is_prepayment_collected: boolean
  readonly shipping_vnd: number
  readonly placed_at: IsoInstant
  readonly delivered_at: IsoInstant | null
  /** End of the return window; null until the goods are delivered. */
  readonly return_until: IsoInstant | null
  /** Whether a return was asked for and is not settled: its outcome is waited for. */
  readonly has_open_return: boolean
  readonly lines: readonly OrderMoneyLine[]
}

export type OrderMoneyLine = FrozenLineMoney & {
  readonly id: string
  readonly activity: TaxActivity
}

/** What the lines and the shipping of an order add up to. */
export function orderTotals({ lines, shipping_vnd }: OrderMoney) {
  const goods = sum(lines.map(({ goods_vnd }) => goods_vnd))
  const discount = sum(lines.map(({ discount_vnd }) => discount_vnd))
  return {
    goods_vnd: goods,
    discount_vnd: discount,
    shipping_vnd,
    total_vnd: goods - discount + shipping_vnd,
    commission_vnd: sum(lines.map(({ commission_vnd }) => commission_vnd)),
    commission_tax_vnd: sum(lines.map(({ commission_tax_vnd }) => commission_tax_vnd)),
  }
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
