import { effectiveChanges, type Offer, offerRefusals, priceBand } from "./offer-change"

const BAND = 2_000
const tea: Offer = {
  variant_id: "tea",
  price_vnd: 110_000,
  reference_price_vnd: 100_000,
  stocked: 10,
  reserved: 4,
}
const stay: Offer = { ...tea, variant_id: "stay", stocked: null, reserved: 0 }
const offers = new Map([tea, stay].map((offer) => [offer.variant_id, offer]))
const refusals = (...changes: Parameters<typeof offerRefusals>[0]) =>
  offerRefusals(changes, offers, BAND).map(({ row, field, code }) => `${row} ${field} ${code}`)

describe("changes of price and stock", () => {
  it("within the band and the shelf need nobody", () => {
    expect(refusals({ variant_id: "tea", price_vnd: 120_000, stock: 4 })).toEqual([])
    expect(refusals({ variant_id: "tea", price_vnd: 80_000 })).toEqual([])
  })

  it("are measured from the approved price, so that small steps do not add up", () => {
    // 130.000 is 18 % above today's price and 30 % above the approved one.
    expect(refusals({ variant_id: "tea", price_vnd: 130_000 })).toEqual([
      "0 price_vnd price_needs_approval",
    ])
    expect(priceBand(99_999, BAND)).toEqual({ min: 80_000, max: 119_998 })
  })

  it("are refused row by row with the column", () => {
    expect(
      refusals(
        { variant_id: "tea", price_vnd: 1e300, stock: -1 },
        { variant_id: "nobody", stock: 1 },
        { variant_id: "tea", stock: 5 },
        { variant_id: "stay", stock: 3 }
      )
    ).toEqual([
      "0 price_vnd too_high",
      "0 stock negative",
      "1 variant_id unknown_offer",
      "2 variant_id said_twice",
      "3 stock not_counted",
    ])
  })

  it("never take away pieces that are promised to buyers", () => {
    expect(refusals({ variant_id: "tea", stock: 3 })).toEqual(["0 stock below_reserved"])
  })

  it("that say nothing are refused, and that say what stands change nothing", () => {
    expect(refusals({ variant_id: "tea" })).toEqual(["0 variant_id nothing_said"])
    expect(effectiveChanges([{ variant_id: "tea", price_vnd: 110_000, stock: 9 }], offers)).toEqual(
      [{ variant_id: "tea", price_vnd: undefined, stock: 9 }]
    )
    expect(effectiveChanges([{ variant_id: "tea", stock: 10 }], offers)).toEqual([])
  })
})
