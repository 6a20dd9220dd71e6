/** What a line of a producer's order froze when it was placed. */
export type FrozenLineMoney = {
  readonly quantity: number
  readonly goods_vnd: number
  readonly discount_vnd: number
  readonly commission_vnd: number
  readonly commission_tax_vnd: number
}

export type LineMoney = {
  readonly goods_vnd: number
  readonly discount_vnd: number
  readonly commission_vnd: number
  readonly commission_tax_vnd: number
  /** What the shopper gets back: goods after discounts. */
  readonly total_vnd: number
}

/**
 * The money of a line that goes back with some of its pieces. What stays is rounded down, piece by piece from the whole,
 * so that partial reversals never add up to more than the line and the last piece takes all that is left.
 *
 * @param reversedBefore - pieces that earlier reversals already took back
 */
export function lineReversal(
  line: FrozenLineMoney,
  reversedBefore: number,
  quantity: number
): LineMoney {
  const isPossible =
    Number.isSafeInteger(quantity) &&
    quantity > 0 &&
    reversedBefore >= 0 &&
    reversedBefore + quantity <= line.quantity
  if (!isPossible) {
    throw new RangeError(
      `${quantity} of ${line.quantity} pieces cannot go back after ${reversedBefore}`
    )
  }
  const stays = (amount: number, pieces: number) => Math.floor((amount * pieces) / line.quantity)
  const goesBack = (amount: number) =>
    stays(amount, line.quantity - reversedBefore) -
    stays(amount, line.quantity - reversedBefore - quantity)

  const total = goesBack(line.goods_vnd - line.discount_vnd)
  const discount = goesBack(line.discount_vnd)
  return {
    goods_vnd: total + discount,
    discount_vnd: discount,
    commission_vnd: goesBack(line.commission_vnd),
    commission_tax_vnd: goesBack(line.commission_tax_vnd),
    total_vnd: total,
  }
}
