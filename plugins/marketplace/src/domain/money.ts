/**
 * The đồng has no smaller unit: an amount of the framework's pricing must already be a whole number.
 * Half a đồng is a broken price list, not something to round away.
 */
export function toVnd(amount: number): number {
  if (!Number.isSafeInteger(amount)) {
    throw new RangeError(`${String(amount)} is not a whole number of đồng`)
  }
  return amount
}

export type PricePair = { price_vnd: number; was_price_vnd: number | null }

/** The price to pay, and the regular price only where it is higher. */
export function pricePair(calculatedVnd: number, originalVnd: number | null): PricePair {
  return {
    price_vnd: calculatedVnd,
    was_price_vnd: originalVnd !== null && originalVnd > calculatedVnd ? originalVnd : null,
  }
}
