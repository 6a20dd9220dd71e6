import * as fc from "fast-check"
import { OCOP_STARS } from "./certificate"
import { certifiableStar, scoreInHundredths, starOfScore } from "./star-band"

const anyScore = fc.integer({ min: 0, max: 10000 })

test.each([
  [0, 1],
  [2999, 1],
  [3000, 2],
  [4999, 2],
  [5000, 3],
  [6999, 3],
  [7000, 4],
  [8999, 4],
  [9000, 5],
  [10000, 5],
])("%d hundredths of a point are in the band of %d stars", (score, star) => {
  expect(starOfScore(score)).toBe(star)
})

test("more points never mean fewer stars", () => {
  fc.assert(
    fc.property(anyScore, anyScore, (left, right) => {
      const [less, more] = left < right ? [left, right] : [right, left]
      expect(starOfScore(less)).toBeLessThanOrEqual(starOfScore(more))
    })
  )
})

test("a certificate can be issued from 50 points on and never below", () => {
  fc.assert(
    fc.property(anyScore, (score) => {
      const star = certifiableStar(score)
      expect(star !== null).toBe(score >= 5000)
      expect([null, ...OCOP_STARS]).toContain(star)
    })
  )
})

test.each([-1, 10001, NaN])("%d is no score", (score) => {
  expect(() => starOfScore(score)).toThrow(RangeError)
})

test("every score with two decimals has its hundredths, whatever floating point makes of it", () => {
  fc.assert(fc.property(anyScore, (score) => expect(scoreInHundredths(score / 100)).toBe(score)))
})

test.each([94.999, -0.01, 100.01])("%d is not on the scale", (score) => {
  expect(scoreInHundredths(score)).toBeNull()
})
