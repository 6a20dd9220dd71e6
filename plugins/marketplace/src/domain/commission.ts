import type { IsoInstant } from "@cholang/shared"
import { type BasisPoints, rateOf } from "./basis-points"
import type { ProducerKind } from "./producer"

/**
 * One rule of the list that says what the marketplace keeps of a sale. A condition that is null holds for every line.
 * Rules are never edited: one is ended and another is added, so a frozen `commission_rule_id` means for ever what it
 * meant when the order was placed.
 */
export type CommissionRule = {
  readonly id: string
  /** Place in the list: the lowest that matches decides. */
  readonly position: number
  readonly producer_id: string | null
  readonly producer_kind: ProducerKind | null
  /** OCOP product set, 1 to 26. */
  readonly product_set: number | null
  readonly rate_bps: BasisPoints
  /** Value-added tax on the commission itself; it comes on top and is kept with it. */
  readonly tax_rate_bps: BasisPoints
  readonly starts_at: IsoInstant
  /** The first moment at which the rule no longer holds; null while no end is known. */
  readonly ends_at: IsoInstant | null
}

export type CommissionableLine = {
  /** Names the line in the answer; an id of the caller's choice. */
  readonly line_id: string
  readonly producer_id: string
  readonly producer_kind: ProducerKind
  readonly product_set: number | null
  /** What the shopper pays for the line: goods after discounts, without shipping. */
  readonly total_vnd: number
}

export type FrozenCommission = {
  readonly line_id: string
  /** Null where no rule matches: then nothing is kept. */
  readonly commission_rule_id: string | null
  readonly commission_rate_bps: BasisPoints
  readonly commission_vnd: number
  readonly commission_tax_vnd: number
}

/**
 * What the marketplace keeps of each line, as it is frozen when the order is placed. Each line is decided and rounded
 * by itself (half a đồng upwards), so a line keeps its figures whatever else is in the basket; the tax is a rate of the
 * rounded commission.
 */
export function freezeCommission(
  lines: readonly CommissionableLine[],
  rules: readonly CommissionRule[],
  at: IsoInstant
): FrozenCommission[] {
  const inForce = rulesInForce(rules, at)

  return lines.map((line) => {
    const rule = inForce.find((candidate) => matches(candidate, line))
    const commission = rule === undefined ? 0 : rateOf(line.total_vnd, rule.rate_bps)
    return {
      line_id: line.line_id,
      commission_rule_id: rule?.id ?? null,
      commission_rate_bps: rule?.rate_bps ?? 0,
      commission_vnd: commission,
      commission_tax_vnd: rule === undefined ? 0 : rateOf(commission, rule.tax_rate_bps),
    }
  })
}

/** The rules that hold at a moment, in the order in which they are asked. Ties of position go by id. */
export function rulesInForce(
  rules: readonly CommissionRule[],
  at: IsoInstant
): readonly CommissionRule[] {
  const moment = Date.parse(at)

  return rules
    .filter(
      ({ starts_at, ends_at }) =>
        Date.parse(starts_at) <= moment && (ends_at === null || moment < Date.parse(ends_at))
    )
    .sort((left, right) => left.position - right.position || left.id.localeCompare(right.id))
}

function matches(rule: CommissionRule, line: CommissionableLine): boolean {
  return (
    (rule.producer_id === null || rule.producer_id === line.producer_id) &&
    (rule.producer_kind === null || rule.producer_kind === line.producer_kind) &&
    (rule.product_set === null || rule.product_set === line.product_set)
  )
}
