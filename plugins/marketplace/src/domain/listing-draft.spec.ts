import {
  DRAFT_ACTIONS,
  DRAFT_STATES,
  type DraftAction,
  type DraftState,
  EDITABLE_DRAFT_STATES,
  moveDraft,
  needsReason,
} from "./listing-draft"

const ALLOWED: [DraftState, DraftAction, DraftState][] = [
  ["draft", "save", "draft"],
  ["changes_asked", "save", "changes_asked"],
  ["draft", "submit", "submitted"],
  ["changes_asked", "submit", "submitted"],
  ["submitted", "takeBack", "draft"],
  ["draft", "withdraw", "withdrawn"],
  ["submitted", "withdraw", "withdrawn"],
  ["changes_asked", "withdraw", "withdrawn"],
  ["submitted", "askForChanges", "changes_asked"],
  ["submitted", "approve", "approved"],
  ["submitted", "reject", "rejected"],
]

describe("life of a draft", () => {
  it.each(ALLOWED)("lets a draft that is %s %s", (from, action, to) => {
    expect(moveDraft(from, action)).toEqual({ ok: true, value: to })
  })

  it("refuses every move that is not listed above", () => {
    const listed = new Set(ALLOWED.map(([from, action]) => `${from}/${action}`))

    for (const from of DRAFT_STATES) {
      for (const action of DRAFT_ACTIONS) {
        expect(moveDraft(from, action).ok).toBe(listed.has(`${from}/${action}`))
      }
    }
  })

  it("is written in only while no officer reads or has decided it", () => {
    expect(DRAFT_STATES.filter((state) => moveDraft(state, "save").ok)).toEqual([
      ...EDITABLE_DRAFT_STATES,
    ])
  })

  it("asks for a reason whenever the answer is not yes", () => {
    expect([needsReason("approve"), needsReason("askForChanges"), needsReason("reject")]).toEqual([
      false,
      true,
      true,
    ])
  })
})
