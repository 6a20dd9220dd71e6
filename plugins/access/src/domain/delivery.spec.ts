import { nextAttemptAt } from "./delivery"

const NOW = "2026-11-23T05:00:00.000Z"

describe("a message that was not taken", () => {
  it.each([
    [1, "2026-11-23T05:01:00.000Z"],
    [2, "2026-11-23T05:05:00.000Z"],
    [3, "2026-11-23T05:30:00.000Z"],
    [4, "2026-11-23T07:00:00.000Z"],
    [5, "2026-11-23T17:00:00.000Z"],
  ])("is tried again after attempt %d at %s", (attempts, at) => {
    expect(nextAttemptAt(attempts, NOW)).toBe(at)
  })

  it("is given up after the sixth attempt", () => {
    expect(nextAttemptAt(6, NOW)).toBeNull()
  })
})
