import { CASE_ALLOWANCES, CASE_KINDS, caseDeadlines } from "./case-deadlines"

/** A Monday, 09:00 in Viet Nam. */
const MONDAY = "2026-11-23T02:00:00.000Z"
const FRIDAY = "2026-11-27T02:00:00.000Z"

describe("deadlines of a case", () => {
  it.each([
    ["danger", "2026-11-23T06:00:00.000Z", "2026-11-30T02:00:00.000Z"],
    ["fake", "2026-11-24T02:00:00.000Z", "2026-11-30T02:00:00.000Z"],
    ["goods", "2026-11-24T02:00:00.000Z", "2026-11-30T02:00:00.000Z"],
    ["delivery", "2026-11-24T02:00:00.000Z", "2026-11-30T02:00:00.000Z"],
    ["refund", "2026-11-24T02:00:00.000Z", "2026-12-02T02:00:00.000Z"],
    ["privacy", "2026-11-26T02:00:00.000Z", "2026-12-08T02:00:00.000Z"],
    ["other", "2026-11-25T02:00:00.000Z", "2026-12-08T02:00:00.000Z"],
  ] as const)("are those of the table for %s", (kind, first, resolution) => {
    expect(caseDeadlines(kind, MONDAY)).toEqual({
      first_response_due_at: first,
      resolution_due_at: resolution,
    })
  })

  it("count working days over a weekend", () => {
    expect(caseDeadlines("other", FRIDAY).first_response_due_at).toBe("2026-12-01T02:00:00.000Z")
  })

  it("follow the table that the operator gives", () => {
    const hour = { count: 1, unit: "hour" } as const
    const table = { ...CASE_ALLOWANCES, goods: { first_response: hour, resolution: hour } }

    expect(caseDeadlines("goods", MONDAY, table).resolution_due_at).toBe("2026-11-23T03:00:00.000Z")
  })

  it("give every kind an answer before its resolution", () => {
    for (const kind of CASE_KINDS) {
      const { first_response_due_at, resolution_due_at } = caseDeadlines(kind, MONDAY)
      expect(first_response_due_at < resolution_due_at).toBe(true)
    }
  })
})
