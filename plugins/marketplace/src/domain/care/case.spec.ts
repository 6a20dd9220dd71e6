import {
  CASE_ACTIONS,
  CASE_STATES,
  type CaseAction,
  type CaseState,
  isCaseOpen,
  moveCase,
  mustEscalate,
  overdueOf,
} from "./case"

const ALLOWED: [CaseState, CaseAction, CaseState][] = [
  ["open", "answer", "answered"],
  ["answered", "answer", "answered"],
  ["open", "escalate", "escalated"],
  ["answered", "escalate", "escalated"],
  ["open", "decide", "decided"],
  ["answered", "decide", "decided"],
  ["escalated", "decide", "decided"],
  ["open", "close", "closed"],
  ["answered", "close", "closed"],
  ["escalated", "close", "closed"],
]

const CLOCK = {
  state: "open",
  first_response_due_at: "2026-11-24T02:00:00.000Z",
  resolution_due_at: "2026-11-30T02:00:00.000Z",
  first_responded_at: null,
} as const

describe("a case", () => {
  it("moves as the table says and in no other way", () => {
    const listed = new Map(ALLOWED.map(([from, action, to]) => [`${from}/${action}`, to]))

    for (const from of CASE_STATES) {
      for (const action of CASE_ACTIONS) {
        const to = listed.get(`${from}/${action}`)
        expect(moveCase(from, action)).toEqual(
          to === undefined ? { ok: false, code: "transition_not_allowed" } : { ok: true, value: to }
        )
      }
    }
  })

  it("is argued until it is decided or closed", () => {
    expect(CASE_STATES.filter(isCaseOpen)).toEqual(["open", "answered", "escalated"])
  })

  it("is on time to the very second of its deadline", () => {
    expect(overdueOf(CLOCK, CLOCK.first_response_due_at)).toBeNull()
    expect(overdueOf(CLOCK, "2026-11-24T02:00:01.000Z")).toBe("first_response")
  })

  it("with an answer waits for its resolution only", () => {
    const answered = { ...CLOCK, first_responded_at: "2026-11-23T10:00:00.000Z" }

    expect(overdueOf(answered, "2026-11-29T00:00:00.000Z")).toBeNull()
    expect(overdueOf(answered, "2026-12-01T00:00:00.000Z")).toBe("resolution")
  })

  it("goes to the officer when a time has passed, once", () => {
    const late = "2026-12-01T00:00:00.000Z"

    expect(mustEscalate(CLOCK, late)).toBe(true)
    expect(mustEscalate({ ...CLOCK, state: "escalated" }, late)).toBe(false)
    expect(mustEscalate({ ...CLOCK, state: "decided" }, late)).toBe(false)
    expect(mustEscalate(CLOCK, "2026-11-23T03:00:00.000Z")).toBe(false)
  })
})
