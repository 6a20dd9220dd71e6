import { completeness, type MinimumItem } from "./completeness"
import { sampleEvent, samplePassport } from "./sample-passport"

function stateOf(item: MinimumItem, changes: Parameters<typeof samplePassport>[0]) {
  return completeness(samplePassport(changes)).items.find((row) => row.item === item)?.state
}

describe("completeness", () => {
  it("counts ten of ten for a whole record", () => {
    expect(completeness(samplePassport())).toMatchObject({ present: 10, total: 10 })
  })

  it("does not count a step whose place was not recorded", () => {
    expect(stateOf("steps", { events: [sampleEvent({}), sampleEvent({ commune_code: null })] })).toBe("partial")
    expect(stateOf("steps", { events: [] })).toBe("missing")
  })

  it("does not blame a lot without expiry: the circular asks for it only if there is one", () => {
    const { lot } = samplePassport()
    expect(stateOf("expiry", { lot: lot && { ...lot, expires_on: null } })).toBe("not_declared")
  })

  it("misses what the law always asks for", () => {
    const { lot } = samplePassport()
    expect(stateOf("standards", { lot: lot && { ...lot, standards: [] } })).toBe("missing")
    expect(stateOf("business", { producer: null })).toBe("missing")
    expect(stateOf("address", { communes: [] })).toBe("missing")
    expect(stateOf("name", { product: null })).toBe("missing")
  })
})
