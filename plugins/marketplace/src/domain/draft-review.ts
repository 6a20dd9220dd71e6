import { type BasisPoints } from "./basis-points"
import { flaggedClaims } from "./listing-claims"
import type { ListingContent } from "./listing-content"
import { contentDiff } from "./listing-diff"
import { DEFAULT_PRICE_BAND_BPS, priceBand } from "./offer-change"

/** Days in which an officer answers a draft. */
export const REVIEW_DAYS = 3

/** Changes that mislead nobody: how to keep it, and pictures' descriptions. */
const HARMLESS = /^(care|pictures\.[^.]+\.alt)\b/

/**
 * Whether a draft may be approved among others without reading it word by word: it changes what is on sale, claims
 * nothing, and moves only prices within twice the band and harmless texts.
 */
export function draftRisk(
  base: ListingContent | null,
  content: ListingContent,
  bandBps: BasisPoints = DEFAULT_PRICE_BAND_BPS
): "low" | "normal" {
  if (base === null || flaggedClaims(content).length > 0) {
    return "normal"
  }
  const isHarmless = contentDiff(base, content).every(({ field, before, after }) => {
    if (HARMLESS.test(field)) return true
    if (!field.endsWith(".price_vnd") || before === null || after === null) return false
    const band = priceBand(Number(before), bandBps * 2)
    return Number(after) >= band.min && Number(after) <= band.max
  })
  return isHarmless ? "low" : "normal"
}
