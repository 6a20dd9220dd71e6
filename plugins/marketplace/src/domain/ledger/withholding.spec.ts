import { PRODUCER_KINDS, type ProducerKind } from "../producer"
import { type PlatformTaxRate, withheldTax, withholdingRates } from "./withholding"

const row = (difference: Partial<PlatformTaxRate>): PlatformTaxRate => ({
  id: "row",
  activity: "goods",
  residency: "resident",
  vat_bps: 100,
  pit_bps: 50,
  effective_from: "2025-07-01",
  effective_to: null,
  ...difference,
})
const goodsOf = (rows: PlatformTaxRate[], day: string, kind: ProducerKind = "individual") =>
  withholdingRates(rows, kind, day).find(({ activity }) => activity === "goods")?.rate_id

describe("withholding", () => {
  it("is from households and individuals, farms among them, and from nobody else", () => {
    const withheld = PRODUCER_KINDS.filter(
      (kind) => withholdingRates([row({})], kind, "2026-01-01").length > 0
    )

    expect(withheld).toEqual(["farm", "household_business", "individual"])
  })

  it("is by the row of the day, the first and the last included", () => {
    const rows = [
      row({ id: "117", effective_to: "2026-06-30" }),
      row({ id: "252", effective_from: "2026-07-01" }),
    ]

    expect(goodsOf(rows, "2025-06-30")).toBeUndefined()
    expect(goodsOf(rows, "2025-07-01")).toBe("117")
    expect(goodsOf(rows, "2026-06-30")).toBe("117")
    expect(goodsOf(rows, "2026-07-01")).toBe("252")
  })

  it("is by the row that began last where two hold", () => {
    const rows = [row({ id: "old" }), row({ id: "new", effective_from: "2026-01-01" })]

    expect(goodsOf(rows, "2026-05-01")).toBe("new")
    expect(goodsOf([...rows].reverse(), "2026-05-01")).toBe("new")
  })

  it("takes the highest rates for an activity that has no row", () => {
    const rows = [row({ id: "goods" }), row({ id: "service", activity: "service", vat_bps: 500 })]

    expect(
      withholdingRates(rows, "individual", "2026-05-01").find(
        ({ activity }) => activity === "transport"
      )
    ).toMatchObject({ rate_id: "service", vat_bps: 500 })
  })

  it("passes over the rates of people who live abroad", () => {
    expect(goodsOf([row({ residency: "non_resident" })], "2026-05-01")).toBeUndefined()
  })

  it("rounds half a đồng upwards, each tax by itself", () => {
    const rates = withholdingRates([row({})], "individual", "2026-05-01")

    expect(withheldTax(12_350, "goods", rates)).toEqual({ vat_vnd: 124, pit_vnd: 62 })
    expect(withheldTax(12_350, "goods", [])).toEqual({ vat_vnd: 0, pit_vnd: 0 })
  })
})
