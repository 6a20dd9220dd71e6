import { isWithin, nextBoundary } from "./validity"

const FROM = "2026-01-01T00:00:00.000Z"
const UNTIL = "2029-01-01T00:00:00.000Z"
const BEFORE_THE_END = "2028-12-31T23:59:59.999Z"

describe("a validity", () => {
  it.each([
    ["begins at its first moment", FROM, true],
    ["has not begun a moment sooner", "2025-12-31T23:59:59.999Z", false],
    ["holds until its last moment", BEFORE_THE_END, true],
    ["is over at its end", UNTIL, false],
  ])("%s", (_, at, holds) => {
    expect(isWithin({ from: FROM, until: UNTIL }, at)).toBe(holds)
  })

  it("reads the same moment in another offset alike", () => {
    expect(isWithin({ from: FROM, until: UNTIL }, "2029-01-01T07:00:00.000+07:00")).toBe(false)
  })

  it("holds for ever on a side without an end", () => {
    expect(isWithin({ from: null, until: UNTIL }, "1900-01-01T00:00:00.000Z")).toBe(true)
    expect(isWithin({ from: FROM, until: null }, "2999-01-01T00:00:00.000Z")).toBe(true)
  })
})

describe("the next boundary", () => {
  const intervals = [
    { from: FROM, until: UNTIL },
    { from: "2027-05-01T00:00:00.000Z", until: null },
  ]

  it("is the first beginning or end still ahead", () => {
    expect(nextBoundary(intervals, "2026-06-01T00:00:00.000Z")).toBe("2027-05-01T00:00:00.000Z")
    expect(nextBoundary(intervals, BEFORE_THE_END)).toBe(UNTIL)
  })

  it("is never this very moment: an answer given now already counts it", () => {
    expect(nextBoundary([{ from: null, until: UNTIL }], UNTIL)).toBeNull()
  })
})
