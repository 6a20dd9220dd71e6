/** One hundredth of a percent: 5 % is 500. Rates are integers of it, so that no rate is a fraction of a computer's. */
export type BasisPoints = number

export const FULL_RATE_BPS: BasisPoints = 10_000

/**
 * A rate of an amount, in whole đồng, half a đồng upwards (away from zero). The one rounding rule of commission and of
 * withheld tax: it is applied once to each line, and what was rounded is stored, never computed again.
 */
export function rateOf(amountVnd: number, rateBps: BasisPoints): number {
  const sign = amountVnd < 0 ? -1 : 1
  const rounded = Math.floor((Math.abs(amountVnd) * rateBps + FULL_RATE_BPS / 2) / FULL_RATE_BPS)
  return rounded === 0 ? 0 : sign * rounded
}
