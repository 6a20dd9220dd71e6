import { matchRemittance, type OwedParcel, planRemittance } from "./remittance"

const parcel = (difference: Partial<OwedParcel>): OwedParcel => ({
  producer_order_id: "prord_1",
  producer_id: "prdcr_1",
  display_id: "1042-1",
  tracking_number: "VN 123 456",
  owed_vnd: 210_000,
  ...difference,
})
const states = (rows: { reference: string; amount_vnd: number }[], parcels = [parcel({})]) =>
  matchRemittance(rows, parcels).map(({ state }) => state)

describe("a carrier's remittance", () => {
  it.each(["vn123456", " VN 123 456 ", "#1042-1", "1042-1"])(
    "finds a parcel by %s",
    (reference) => {
      expect(states([{ reference, amount_vnd: 210_000 }])).toEqual(["matched"])
    }
  )

  it("prefers a tracking number over the number of an order", () => {
    const parcels = [
      parcel({ producer_order_id: "by number", tracking_number: null, display_id: "77" }),
      parcel({ producer_order_id: "by tracking", tracking_number: "77" }),
    ]

    expect(
      matchRemittance([{ reference: "77", amount_vnd: 210_000 }], parcels)[0]?.parcel
    ).toMatchObject({ producer_order_id: "by tracking" })
  })

  it("lists what does not agree instead of booking it", () => {
    expect(
      matchRemittance([{ reference: "1042-1", amount_vnd: 200_000 }], [parcel({})])[0]
    ).toMatchObject({ state: "difference", difference_vnd: -10_000 })
    expect(states([{ reference: "nobody's", amount_vnd: 1 }])).toEqual(["unmatched"])
  })

  it("remits a parcel once, within a file and across files", () => {
    const row = { reference: "1042-1", amount_vnd: 210_000 }

    expect(states([row, row])).toEqual(["matched", "already_remitted"])
    expect(states([row], [parcel({ owed_vnd: 0 })])).toEqual(["already_remitted"])
  })

  it("settles the whole debt and books an accepted difference apart", () => {
    expect(planRemittance(parcel({}), 200_000, "2026-11-20T00:00:00.000Z").entries).toEqual([
      { account: "bank", component: "remittance", amount_vnd: 200_000 },
      { account: "carrier_difference", component: "remittance_difference", amount_vnd: 10_000 },
      { account: "carrier_receivable", component: "remittance", amount_vnd: -210_000 },
    ])
  })
})
