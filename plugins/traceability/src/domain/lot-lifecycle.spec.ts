import { LOT_STATES, type LotState } from "./lot"
import { type LotAction, moveLot } from "./lot-lifecycle"

const ALLOWED: [LotState, LotAction, LotState][] = [
  ["draft", "release", "released"],
  ["released", "hold", "held"],
  ["held", "resume", "released"],
  ["released", "close", "closed"],
  ["held", "close", "closed"],
  ["released", "recall", "recalled"],
  ["held", "recall", "recalled"],
  ["closed", "recall", "recalled"],
]

describe("the life of a lot", () => {
  it.each(ALLOWED)("lets a %s lot %s", (from, action, to) => {
    expect(moveLot(from, action)).toEqual({ ok: true, to })
  })

  it("refuses every move that is not listed above", () => {
    const listed = new Set(ALLOWED.map(([from, action]) => `${from}/${action}`))
    const actions = new Set(ALLOWED.map(([, action]) => action))

    for (const from of LOT_STATES) {
      for (const action of actions) {
        expect(moveLot(from, action).ok).toBe(listed.has(`${from}/${action}`))
      }
    }
  })

  it("never brings a recalled lot back on sale", () => {
    expect(moveLot("recalled", "release")).toEqual({
      ok: false,
      code: "transition_not_allowed",
      from: "recalled",
      action: "release",
    })
  })
})
