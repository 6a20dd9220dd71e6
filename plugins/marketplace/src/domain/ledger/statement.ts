import type { MoneyComponent } from "./chart"

/** The lines of a producer's statement, in the order in which it is read. */
export const STATEMENT_LINES = [
  "sales",
  "discounts",
  "shipping",
  "refunds",
  "commission",
  "commission_tax",
  "withheld_vat",
  "withheld_pit",
  "payouts",
] as const
export type StatementLine = (typeof STATEMENT_LINES)[number]

/** Which components of a producer's accounts a line adds up; `release` moves between two of them and adds nothing. */
const LINE_OF_COMPONENT = {
  sales: "sales",
  discount: "discounts",
  shipping: "shipping",
  refund_sales: "refunds",
  refund_discount: "refunds",
  refund_shipping: "refunds",
  commission: "commission",
  refund_commission: "commission",
  commission_tax: "commission_tax",
  refund_commission_tax: "commission_tax",
  withheld_vat: "withheld_vat",
  withheld_pit: "withheld_pit",
  payout: "payouts",
  payout_returned: "payouts",
} as const satisfies Partial<Record<MoneyComponent, StatementLine>>

export function statementLineOf(component: MoneyComponent): StatementLine | null {
  return isOnStatement(component) ? LINE_OF_COMPONENT[component] : null
}

function isOnStatement(component: MoneyComponent): component is keyof typeof LINE_OF_COMPONENT {
  return component in LINE_OF_COMPONENT
}

/** Movement of a producer's accounts in a period; positive is in the producer's favour. */
export type ComponentMovement = { readonly component: MoneyComponent; readonly amount_vnd: number }

export type StatementFigures = {
  readonly opening_vnd: number
  readonly lines: Readonly<Record<StatementLine, number>>
  readonly closing_vnd: number
}

/** A statement's figures. The closing balance is the opening one and every line, and nothing else. */
export function statementFigures(
  openingVnd: number,
  movements: readonly ComponentMovement[]
): StatementFigures {
  const lines: Record<StatementLine, number> = {
    sales: 0,
    discounts: 0,
    shipping: 0,
    refunds: 0,
    commission: 0,
    commission_tax: 0,
    withheld_vat: 0,
    withheld_pit: 0,
    payouts: 0,
  }
  for (const { component, amount_vnd } of movements) {
    const line = statementLineOf(component)
    if (line !== null) {
      lines[line] += amount_vnd
    }
  }
  const moved = STATEMENT_LINES.reduce((total, line) => total + lines[line], 0)
  return { opening_vnd: openingVnd, lines, closing_vnd: openingVnd + moved }
}
