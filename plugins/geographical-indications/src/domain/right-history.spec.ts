import * as fc from "fast-check"
import { checkChange, checkHistory, inOrder, type RightChange } from "./right-history"
import { RIGHT_REASONS, RIGHT_STATES, type RightState } from "./right-state"

const change = (
  state: RightState,
  changed_at: string,
  reason: RightChange["reason"] = null
): RightChange => ({ state, reason, changed_at })

const GRANTED = change("active", "2025-01-01T00:00:00.000Z")
const SUSPENDED = change("suspended", "2025-06-01T00:00:00.000Z", "control_overdue")
const REVOKED = change("revoked", "2025-07-01T00:00:00.000Z", "out_of_area")
const LATER = "2026-01-01T00:00:00.000Z"

test.each([
  ["nothing", [], ["pending", "active"]],
  ["pending", [change("pending", "2025-01-01T00:00:00.000Z")], ["active", "revoked"]],
  ["active", [GRANTED], ["suspended", "revoked"]],
  ["suspended", [GRANTED, SUSPENDED], ["active", "revoked"]],
  ["revoked", [GRANTED, REVOKED], []],
])("after %s only what may follow can be decided", (_, history, following) => {
  const possible = RIGHT_STATES.filter((state) => {
    const reason = state === "suspended" || state === "revoked" ? "own_request" : null
    return checkChange(history, change(state, LATER, reason)).ok
  })

  expect(possible).toEqual(following)
})

test.each([
  ["changed_before_last_change", change("revoked", GRANTED.changed_at, "own_request")],
  ["reason_required", change("suspended", LATER)],
  ["reason_required", change("revoked", LATER)],
])("refuses with %s", (code, next) => {
  expect(checkChange([GRANTED], next)).toEqual({ ok: false, code })
})

test("a right that is given back needs no reason and takes none", () => {
  expect(checkChange([GRANTED, SUSPENDED], change("active", LATER, "own_request"))).toEqual({
    ok: false,
    code: "reason_not_wanted",
  })
})

test("a whole history stands when each change may follow the ones before it", () => {
  expect(checkHistory([GRANTED, SUSPENDED, change("active", LATER)])).toMatchObject({ ok: true })
  expect(checkHistory([SUSPENDED])).toEqual({ ok: false, code: "transition_not_allowed" })
  expect(checkHistory([GRANTED, REVOKED, change("active", LATER)])).toEqual({
    ok: false,
    code: "transition_not_allowed",
  })
  expect(checkHistory([])).toEqual({ ok: true, value: [] })
})

test("the order of time does not depend on the order of storage, and the input stays as it was", () => {
  const history = [GRANTED, SUSPENDED, REVOKED]

  fc.assert(
    fc.property(fc.shuffledSubarray(history, { minLength: 3 }), (shuffled) => {
      const before = [...shuffled]
      expect(inOrder(shuffled)).toEqual(history)
      expect(shuffled).toEqual(before)
    })
  )
})

test("every ground to withhold a right is its own", () => {
  expect(new Set(RIGHT_REASONS).size).toBe(RIGHT_REASONS.length)
})
