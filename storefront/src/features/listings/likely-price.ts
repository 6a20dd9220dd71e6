import type { DraftVariant } from "@cholang/marketplace/domain"

/** Nobody sells for less than this: who types 280 means 280 thousand. */
const LOWEST_LIKELY_VND = 5_000

/**
 * What was probably meant where a price lacks its last zeros; null where it looks right. Prices of the other sizes by
 * weight, where there are any, tell how many zeros.
 */
export function likelyPrice(
  variant: Pick<DraftVariant, "price_vnd" | "weight_grams">,
  others: readonly Pick<DraftVariant, "price_vnd" | "weight_grams">[]
): number | null {
  const { price_vnd: price } = variant
  if (price === null || price <= 0) return null
  const expected = expectedFrom(variant, others) ?? LOWEST_LIKELY_VND * 2
  if (price > expected / 8 && price >= LOWEST_LIKELY_VND) return null
  if (price >= expected / 2) return null
  const candidates = [price * 10, price * 100, price * 1_000]
  return candidates.find((candidate) => candidate >= expected / 2) ?? null
}

function expectedFrom(
  { weight_grams: weight }: Pick<DraftVariant, "weight_grams">,
  others: readonly Pick<DraftVariant, "price_vnd" | "weight_grams">[]
): number | null {
  const sure = others.filter(({ price_vnd: price }) => (price ?? 0) >= LOWEST_LIKELY_VND)
  const perGram = sure.flatMap(({ price_vnd: price, weight_grams: grams }) =>
    price === null || grams === null ? [] : [price / grams]
  )
  const [first] = perGram
  return weight === null || first === undefined ? (sure[0]?.price_vnd ?? null) : first * weight
}
