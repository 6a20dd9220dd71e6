import type { OcopStar } from "./certificate"

/** Hundredths of a point: scores have two decimals and are compared as integers. */
export type ScoreHundredths = number

/** Half-open bands on the council's average (Decision 26/2026/QĐ-TTg, art. 3.3), the highest first. */
const BANDS = [
  { from: 9000, star: 5 },
  { from: 7000, star: 4 },
  { from: 5000, star: 3 },
  { from: 3000, star: 2 },
  { from: 0, star: 1 },
] as const
const FULL_SCORE = 10000

/** A score as the council writes it (94.9) in hundredths of a point; null unless it is 0–100 with two decimals. */
export function scoreInHundredths(score: number): ScoreHundredths | null {
  const hundredths = Math.round(score * 100)
  const hasTwoDecimals = Math.abs(score * 100 - hundredths) < 1e-6
  return hasTwoDecimals && hundredths >= 0 && hundredths <= FULL_SCORE ? hundredths : null
}

/** The star whose band the score falls in; a score outside 0–100 points is a broken invariant. */
export function starOfScore(score: ScoreHundredths): 1 | 2 | 3 | 4 | 5 {
  const band = BANDS.find(({ from }) => score >= from)
  if (band === undefined || score > FULL_SCORE) {
    throw new RangeError(`A score is between 0 and 100 points, not ${String(score / 100)}`)
  }
  return band.star
}

/** The star for which a certificate can be issued; null below 50 points, where there is none. */
export function certifiableStar(score: ScoreHundredths): OcopStar | null {
  const star = starOfScore(score)
  return star === 1 || star === 2 ? null : star
}
