import { territoryOf } from "./agency"

describe("territoryOf", () => {
  it("is the province, or the communes that are named", () => {
    expect(territoryOf({ territory_kind: "province", commune_codes: [] })).toEqual({
      kind: "province",
    })
    expect(territoryOf({ territory_kind: "communes", commune_codes: ["00691"] })).toEqual({
      kind: "communes",
      codes: ["00691"],
    })
  })
})
