import { answerAgeSeconds } from "./answer-age"

const AT = "2026-11-23T00:00:00.000Z"

test.each([
  [null, 60],
  ["2026-11-24T00:00:00.000Z", 60],
  ["2026-11-23T00:00:10.900Z", 10],
  ["2026-11-23T00:00:00.500Z", 0],
  ["2026-11-22T23:59:00.000Z", 0],
])("an answer that holds until %s may be kept for %d seconds", (until, seconds) => {
  expect(answerAgeSeconds(AT, until, 60)).toBe(seconds)
})
