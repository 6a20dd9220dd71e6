import type { PassportItem } from "@cholang/traceability/domain"
import { passportCompleteness } from "./completeness"
import { sampleEvent, samplePassport } from "./sample-passport"

function stateOf(item: PassportItem, changes: Parameters<typeof samplePassport>[0]) {
  return passportCompleteness(samplePassport(changes)).items.find((row) => row.item === item)?.state
}

describe("passportCompleteness", () => {
  it("counts ten of ten for a whole record", () => {
    expect(passportCompleteness(samplePassport())).toMatchObject({ present: 10, total: 10 })
  })

  it("reads each item from the record that holds it", () => {
    const { lot, product } = samplePassport()
    expect(stateOf("product_name", { product: null })).toBe("missing")
    expect(stateOf("product_picture", { product: product && { ...product, picture: null } })).toBe(
      "missing"
    )
    expect(stateOf("organisation_name", { producer: null })).toBe("missing")
    expect(stateOf("organisation_address", { communes: [] })).toBe("missing")
    expect(stateOf("stages", { events: [sampleEvent({ commune_code: null })] })).toBe("missing")
    expect(stateOf("standards", { lot: lot && { ...lot, standards: [] } })).toBe("missing")
    expect(stateOf("shelf_life", { lot: lot && { ...lot, expires_on: null } })).toBe("not_stated")
  })
})
