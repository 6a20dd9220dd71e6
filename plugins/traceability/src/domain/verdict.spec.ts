import { LOT_STATES, type LotState, type Verdict } from "./lot"
import { verdictOf } from "./verdict"

const AT = "2026-11-23T05:00:00.000Z"

describe("the verdict of a scan", () => {
  it("calls a code that was never issued unknown", () => {
    expect(verdictOf(null, AT)).toBe("unknown")
  })

  it.each<[LotState, Verdict, Verdict]>([
    ["draft", "not_released", "not_released"],
    ["released", "in_circulation", "expired"],
    ["held", "held", "held"],
    ["recalled", "recalled", "recalled"],
    ["closed", "closed", "expired"],
  ])("of a %s lot is %s, and %s once its date has passed", (state, fresh, stale) => {
    expect(verdictOf({ state, expires_on: null }, AT)).toBe(fresh)
    expect(verdictOf({ state, expires_on: "2026-11-23" }, AT)).toBe(fresh)
    expect(verdictOf({ state, expires_on: "2026-11-22" }, AT)).toBe(stale)
  })

  it("lets goods be good until midnight in Viet Nam, not in Greenwich", () => {
    const lot = { state: "released", expires_on: "2026-11-23" } as const
    expect(verdictOf(lot, "2026-11-23T16:59:59.999Z")).toBe("in_circulation")
    expect(verdictOf(lot, "2026-11-23T17:00:00.000Z")).toBe("expired")
  })

  it("has no word for genuine", () => {
    for (const state of LOT_STATES) {
      expect(verdictOf({ state, expires_on: null }, AT)).not.toMatch(/genuine|authentic|valid/)
    }
  })
})
