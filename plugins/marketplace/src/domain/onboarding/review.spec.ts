import { decide, decisionsFor, DEFAULT_REVIEW_POLICY, REVIEW_DECISIONS } from "./review"

const CASE = { state: "submitted", agencyKind: "department", reason: "Vì", missing: [] } as const

describe("a decision about a producer", () => {
  it("is made by the department: approval leads to the market", () => {
    expect(decide("approve", CASE)).toEqual({ ok: true, value: "approved" })
  })

  it("a commune checks, asks and recommends, and decides nothing else", () => {
    expect(decisionsFor("submitted", "commune")).toEqual(["recommend", "ask_for_changes"])
    expect(decide("approve", { ...CASE, agencyKind: "commune" })).toEqual({
      ok: false,
      code: "not_for_this_agency",
    })
  })

  it.each(["council", "control_body"] as const)("a %s decides nothing", (agencyKind) => {
    for (const decision of REVIEW_DECISIONS) {
      expect(decide(decision, { ...CASE, agencyKind })).toEqual({
        ok: false,
        code: "not_for_this_agency",
      })
    }
  })

  it.each(["ask_for_changes", "reject", "suspend", "reinstate", "close", "reopen"] as const)(
    "%s needs a reason that the producer reads",
    (decision) => {
      expect(decide(decision, { ...CASE, reason: "  " })).toEqual({
        ok: false,
        code: "reason_missing",
      })
      expect(decide(decision, { ...CASE, reason: null })).toEqual({
        ok: false,
        code: "reason_missing",
      })
    }
  )

  it("approves nothing whose checklist is not met", () => {
    expect(decide("approve", { ...CASE, missing: ["identity_checked"] })).toEqual({
      ok: false,
      code: "checklist_not_met",
    })
  })

  it("follows the life of a producer", () => {
    expect(decide("suspend", CASE)).toEqual({ ok: false, code: "transition_not_allowed" })
    expect(decide("reject", CASE)).toEqual({ ok: true, value: "closed" })
    expect(decide("reopen", { ...CASE, state: "closed" })).toEqual({ ok: true, value: "draft" })
  })

  it("may be given to other agencies by the shop", () => {
    const policy = { ...DEFAULT_REVIEW_POLICY, approve: ["commune" as const] }

    expect(decide("approve", { ...CASE, agencyKind: "commune" }, policy).ok).toBe(true)
    expect(decide("approve", CASE, policy).ok).toBe(false)
  })
})
