import {
  hasAlcohol,
  lineTrouble,
  offerChosen,
  offersFor,
  orderBlockedBy,
  type ParcelLine,
  type ParcelProducer,
  parcelsOf,
  type ShippingOffer,
  sumsOf,
} from "./parcels"

const caoBo: ParcelProducer = {
  id: "prod_cao_bo",
  handle: "htx-che-cao-bo",
  name: { vi: "HTX Chè Cao Bồ", en: "Cao Bồ Tea Cooperative" },
  commune_name: "Cao Bồ",
}
const naHang: ParcelProducer = {
  id: "prod_na_hang",
  handle: "to-hop-tac-na-hang",
  name: { vi: "Tổ hợp tác Na Hang", en: "Na Hang Group" },
  commune_name: "Na Hang",
}

function line(id: string, changes: Partial<ParcelLine> = {}): ParcelLine {
  return {
    id,
    variant_id: `variant_${id}`,
    handle: id,
    title: { vi: id, en: id },
    unit: { vi: "gói", en: "pack" },
    picture: null,
    quantity: 1,
    unit_price_vnd: 100_000,
    total_vnd: 100_000,
    available: 10,
    needs_shipping: true,
    is_alcohol: false,
    abv_percent: null,
    is_demo: true,
    producer: caoBo,
    ...changes,
  }
}

const offers: ShippingOffer[] = [
  {
    option_id: "so_fast",
    producer_handle: caoBo.handle,
    name: "Nhanh",
    amount_vnd: 45_000,
    days: null,
  },
  {
    option_id: "so_slow",
    producer_handle: caoBo.handle,
    name: "Thường",
    amount_vnd: 30_000,
    days: null,
  },
  {
    option_id: "so_na",
    producer_handle: naHang.handle,
    name: "Thường",
    amount_vnd: 35_000,
    days: null,
  },
]

describe("parcelsOf", () => {
  it("packs every line of a producer into one parcel, in the order in which producers were added", () => {
    const parcels = parcelsOf([line("tea"), line("wine", { producer: naHang }), line("rice")])
    expect(parcels.map(({ producer, lines }) => [producer?.id, lines.map(({ id }) => id)])).toEqual(
      [
        [caoBo.id, ["tea", "rice"]],
        [naHang.id, ["wine"]],
      ]
    )
  })

  it("keeps what nobody offers any more apart and last", () => {
    const parcels = parcelsOf([line("gone", { producer: null }), line("tea")])
    expect(parcels.map(({ producer }) => producer?.id)).toEqual([caoBo.id, undefined])
  })

  it("loses no đồng: the parcels sum to the lines", () => {
    const lines = [
      line("a", { total_vnd: 1 }),
      line("b", { total_vnd: 2, producer: naHang }),
      line("c", { total_vnd: 4 }),
    ]
    expect(sumsOf(parcelsOf(lines), [])).toEqual({ items_vnd: 7, shipping_vnd: 0, total_vnd: 7 })
  })

  it("marks only the parcel that holds spirits", () => {
    const parcels = parcelsOf([line("tea"), line("wine", { producer: naHang, is_alcohol: true })])
    expect(parcels.map(({ has_alcohol }) => has_alcohol)).toEqual([false, true])
    expect(hasAlcohol(parcels)).toBe(true)
  })
})

describe("shipping offers", () => {
  const [parcel] = parcelsOf([line("tea")])
  if (!parcel) {
    throw new Error("a basket with a line has a parcel")
  }

  it("never offer a parcel another producer's shipping", () => {
    expect(offersFor(parcel, offers).map(({ option_id }) => option_id)).toEqual([
      "so_slow",
      "so_fast",
    ])
  })

  it("preselect the cheapest", () => {
    expect(offerChosen(parcel, offers, [])?.option_id).toBe("so_slow")
  })

  it("keep what the buyer chose", () => {
    expect(offerChosen(parcel, offers, ["so_na", "so_fast"])?.option_id).toBe("so_fast")
  })

  it("ignore a choice that belongs to another producer", () => {
    expect(offerChosen(parcel, offers, ["so_na"])?.option_id).toBe("so_slow")
  })

  it("say so when nobody sends the parcel", () => {
    expect(offerChosen(parcel, [], [])).toBeNull()
  })
})

describe("sumsOf", () => {
  it("adds one fee a parcel to the goods", () => {
    const parcels = parcelsOf([line("tea"), line("wine", { producer: naHang, total_vnd: 120_000 })])
    const chosen = parcels.flatMap((parcel) => offerChosen(parcel, offers, []) ?? [])
    expect(sumsOf(parcels, chosen)).toEqual({
      items_vnd: 220_000,
      shipping_vnd: 65_000,
      total_vnd: 285_000,
    })
  })
})

describe("lineTrouble", () => {
  it.each([
    [{}, null],
    [{ available: null, quantity: 99 }, null],
    [{ available: 3, quantity: 3 }, null],
    [{ available: 3, quantity: 4 }, "too_many"],
    [{ available: 0 }, "sold_out"],
    [{ producer: null, available: 5 }, "not_for_sale"],
  ] as const)("of a line with %j is %s", (changes, trouble) => {
    expect(lineTrouble(line("tea", changes))).toBe(trouble)
  })
})

describe("orderBlockedBy", () => {
  const wine = parcelsOf([line("wine", { is_alcohol: true })])

  it("lets nobody order spirits who has not said to be of age", () => {
    expect(orderBlockedBy(wine, false)).toBe("age")
    expect(orderBlockedBy(wine, true)).toBeNull()
  })

  it("asks no age for tea", () => {
    expect(orderBlockedBy(parcelsOf([line("tea")]), false)).toBeNull()
  })

  it("lets nobody order what is not there", () => {
    expect(orderBlockedBy(parcelsOf([line("tea"), line("rice", { available: 0 })]), true)).toBe(
      "stock"
    )
  })
})

describe("a service among goods", () => {
  it("has no way of sending and no fee, while the goods of another producer have theirs", () => {
    const [goods, stay] = parcelsOf([
      line("tea"),
      line("stay", { producer: naHang, available: null, needs_shipping: false }),
    ])

    expect(stay && offersFor(stay, offers)).toEqual([])
    expect(goods && offersFor(goods, offers)[0]?.option_id).toBe("so_slow")
  })

  it("travels with a parcel of the same producer when there is one", () => {
    const [parcel] = parcelsOf([line("stay", { needs_shipping: false }), line("tea")])

    expect(parcel?.needs_shipping).toBe(true)
  })
})
