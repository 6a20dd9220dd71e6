/** Exact amounts are weighed in thousandths, so that the shares of a framework's fractions are reckoned in integers. */
const PARTS_OF_A_UNIT = 1000

/**
 * Shares a whole amount by weights: each share is rounded down, and what is left goes, one by one, to the largest
 * remainders (the first of equals first). The shares always add up to the amount. No share exceeds its cap; where the
 * weights say nothing, the caps are the weights.
 *
 * @param total - whole and not negative; at most the sum of the caps
 */
export function shareByLargestRemainder(
  total: number,
  weights: readonly number[],
  caps: readonly number[] = weights.map(() => Number.MAX_SAFE_INTEGER)
): number[] {
  if (!Number.isSafeInteger(total) || total < 0 || weights.length !== caps.length) {
    throw new RangeError(`${String(total)} cannot be shared among ${String(weights.length)}`)
  }
  const weighed = integerWeights(weights, caps)
  const sum = weighed.reduce((all, weight) => all + weight, 0n)
  const whole = BigInt(total)

  const quotas = weighed.map((weight, index) => ({
    index,
    share: Math.min(Number((whole * weight) / sum), caps[index] ?? 0),
    remainder: (whole * weight) % sum,
  }))
  const shares = quotas.map(({ share }) => share)
  const byRemainder = [...quotas].sort(
    (left, right) => compare(right.remainder, left.remainder) || left.index - right.index
  )

  let left = total - shares.reduce((all, share) => all + share, 0)
  while (left > 0) {
    const before = left
    for (const { index } of byRemainder) {
      const share = shares[index] ?? 0
      if (left > 0 && share < (caps[index] ?? 0)) {
        shares[index] = share + 1
        left -= 1
      }
    }
    if (left === before) {
      throw new RangeError(`${String(total)} is more than can be shared`)
    }
  }
  return shares
}

function integerWeights(weights: readonly number[], caps: readonly number[]): bigint[] {
  const exact = weights.map((weight) => BigInt(Math.max(0, Math.round(weight * PARTS_OF_A_UNIT))))
  if (exact.some((weight) => weight > 0n)) {
    return exact
  }
  const byCap = caps.map((cap) => BigInt(cap))
  return byCap.some((weight) => weight > 0n) ? byCap : caps.map(() => 1n)
}

function compare(left: bigint, right: bigint): number {
  return left === right ? 0 : left < right ? -1 : 1
}
