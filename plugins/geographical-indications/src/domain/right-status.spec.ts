import * as fc from "fast-check"
import {
  nextRightBoundary,
  RIGHT_STATUSES,
  rightReasonAt,
  rightStatusAt,
  type RightTerm,
} from "./right-status"

const right = (difference: Partial<RightTerm> = {}): RightTerm => ({
  valid_until: "2028-01-01T00:00:00.000Z",
  history: [
    { state: "suspended", reason: "control_overdue", changed_at: "2026-01-01T00:00:00.000Z" },
    { state: "active", reason: null, changed_at: "2025-01-01T00:00:00.000Z" },
    { state: "active", reason: null, changed_at: "2026-03-01T00:00:00.000Z" },
  ],
  ...difference,
})

test.each([
  ["2024-12-31T23:59:59.999Z", "pending", null],
  ["2025-01-01T00:00:00.000Z", "active", null],
  ["2026-01-01T00:00:00.000Z", "suspended", "control_overdue"],
  ["2026-03-01T00:00:00.000Z", "active", null],
  ["2027-12-31T23:59:59.999Z", "active", null],
  ["2028-01-01T00:00:00.000Z", "expired", null],
])("at %s the right is %s (%s)", (at, status, reason) => {
  expect(rightStatusAt(right(), at)).toBe(status)
  expect(rightReasonAt(right(), at)).toBe(reason)
})

test("a right without an end does not expire", () => {
  expect(rightStatusAt(right({ valid_until: null }), "2099-01-01T00:00:00.000Z")).toBe("active")
})

test("a revoked right stays revoked, also after its end", () => {
  const revoked = right({
    history: [{ state: "revoked", reason: "out_of_area", changed_at: "2026-01-01T00:00:00.000Z" }],
  })

  expect(rightStatusAt(revoked, "2030-01-01T00:00:00.000Z")).toBe("revoked")
})

test("no status changes before the boundary that was announced", () => {
  const anyInstant = fc
    .integer({ min: Date.UTC(2024), max: Date.UTC(2030) })
    .map((milliseconds) => new Date(milliseconds).toISOString())

  fc.assert(
    fc.property(anyInstant, anyInstant, (one, other) => {
      const [at = "", later = ""] = [one, other].sort()
      const boundary = nextRightBoundary([right()], at)
      fc.pre(boundary === null || later < boundary)
      expect(rightStatusAt(right(), later)).toBe(rightStatusAt(right(), at))
    })
  )
})

test("the boundary is the first of all rights, and none when nothing more is known", () => {
  expect(
    nextRightBoundary([right(), right({ valid_until: null })], "2026-02-01T00:00:00.000Z")
  ).toBe("2026-03-01T00:00:00.000Z")
  expect(nextRightBoundary([right({ valid_until: null })], "2026-03-01T00:00:00.000Z")).toBeNull()
})

test("there are five statuses", () => {
  expect(RIGHT_STATUSES).toHaveLength(5)
})
