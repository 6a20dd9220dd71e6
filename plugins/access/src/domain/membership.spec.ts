import { invitationState, isResetOpen, membershipRefusal, RESET_FAILURES_MAX } from "./membership"

const NOW = new Date("2026-11-23T05:00:00Z")
const EARLIER = new Date("2026-11-22T05:00:00Z")
const LATER = new Date("2026-11-24T05:00:00Z")

describe("members of a producer", () => {
  const members = [
    { id: "a", role: "owner" as const, is_disabled: false },
    { id: "b", role: "owner" as const, is_disabled: true },
    { id: "c", role: "staff" as const, is_disabled: false },
  ]

  it.each([
    [{ id: "a", role: "staff" as const }, "last_owner"],
    [{ id: "a", is_disabled: true }, "last_owner"],
    [{ id: "x", is_disabled: true }, "member_unknown"],
    [{ id: "b", is_disabled: false }, null],
    [{ id: "c", role: "manager" as const }, null],
    [{ id: "c", is_disabled: true }, null],
  ])("a change of %j is refused with %s", (change, refusal) => {
    expect(membershipRefusal(members, change)).toBe(refusal)
  })
})

describe("an invitation", () => {
  it.each([
    [{ expires_at: LATER, accepted_at: null, revoked_at: null }, "open"],
    [{ expires_at: NOW, accepted_at: null, revoked_at: null }, "expired"],
    [{ expires_at: LATER, accepted_at: EARLIER, revoked_at: null }, "accepted"],
    [{ expires_at: LATER, accepted_at: null, revoked_at: EARLIER }, "revoked"],
  ])("%j is %s", (invitation, state) => {
    expect(invitationState(invitation, NOW)).toBe(state)
  })
})

describe("a code to set a new password", () => {
  it.each([
    [{ expires_at: LATER, used_at: null, failures: 0 }, true],
    [{ expires_at: NOW, used_at: null, failures: 0 }, false],
    [{ expires_at: LATER, used_at: EARLIER, failures: 0 }, false],
    [{ expires_at: LATER, used_at: null, failures: RESET_FAILURES_MAX }, false],
  ])("%j works: %s", (reset, expected) => {
    expect(isResetOpen(reset, NOW)).toBe(expected)
  })
})
