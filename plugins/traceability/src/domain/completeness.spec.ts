import { completeness, type PassportFacts, PASSPORT_ITEMS } from "./completeness"

const FACTS: PassportFacts = {
  product_name: "Chè Shan tuyết Hồng Thái",
  picture_count: 2,
  organisation_name: "Hợp tác xã Sơn Trà",
  organisation_address: "Xã Hồng Thái, tỉnh Tuyên Quang",
  stages: [{ commune_code: "02269", happened_at: "2026-04-01T00:00:00.000Z" }],
  made_on: "2026-04-05",
  code: "0123456789AB",
  brand: "Shan tuyết Hồng Thái",
  expires_on: "2028-04-05",
  standards: ["TCVN 9740:2013"],
}

describe("the ten items of Circular 02/2024/TT-BKHCN", () => {
  it("are all present when all is stated", () => {
    expect(completeness(FACTS)).toEqual({
      present: [...PASSPORT_ITEMS],
      missing: [],
      not_stated: [],
    })
    expect(PASSPORT_ITEMS).toHaveLength(10)
  })

  it("tells what is required and absent from what the goods need not have", () => {
    const report = completeness({ ...FACTS, brand: null, expires_on: null, standards: [] })
    expect(report.missing).toEqual(["standards"])
    expect(report.not_stated).toEqual(["brand_or_serial", "shelf_life"])
  })

  it("counts no stage that lacks its place", () => {
    const stages = [
      ...FACTS.stages,
      { commune_code: null, happened_at: "2026-04-02T00:00:00.000Z" },
    ]
    expect(completeness({ ...FACTS, stages }).missing).toEqual(["stages"])
  })

  it("takes blank text for no text", () => {
    expect(completeness({ ...FACTS, product_name: "  " }).missing).toEqual(["product_name"])
  })

  it("puts every item on exactly one list", () => {
    const { present, missing, not_stated } = completeness({ ...FACTS, picture_count: 0, brand: "" })
    expect([...present, ...missing, ...not_stated].sort()).toEqual([...PASSPORT_ITEMS].sort())
  })
})
