import {
  contentRefusals,
  type DraftVariant,
  emptyContent,
  inBothLanguages,
  type ListingContent,
  missingFields,
  typedLabelKeys,
  unitOf,
} from "./listing-content"

const NOW = "2026-11-23T05:00:00.000Z"

function variant(change: Partial<DraftVariant> = {}): DraftVariant {
  return {
    key: "a",
    variant_id: null,
    name: { vi: "gói 100 g", en: "100 g packet" },
    price_vnd: 180_000,
    stock: 20,
    weight_grams: 130,
    ...change,
  }
}

function tea(change: Partial<ListingContent> = {}): ListingContent {
  return {
    ...emptyContent(),
    title: { vi: "Chè Shan tuyết", en: "" },
    summary: { vi: "Búp một tôm hai lá", en: "" },
    product_set: 11,
    pictures: [{ id: "p1", alt: { vi: "Gói chè", en: "" } }],
    label_fields: typedLabelKeys(11, NOW).map((key) => ({ key, value: { vi: "có", en: "" } })),
    variants: [variant()],
    ...change,
  }
}

const codes = (content: ListingContent) =>
  contentRefusals(content).map(({ field, code }) => `${field} ${code}`)

describe("content of a listing", () => {
  it("may be kept empty, and says then what is missing", () => {
    expect(contentRefusals(emptyContent())).toEqual([])
    expect(missingFields(emptyContent(), NOW).map(({ field }) => field)).toEqual([
      "title.vi",
      "product_set",
      "pictures",
      "variants",
      "summary.vi",
    ])
  })

  it("may be submitted when it is whole, English left empty", () => {
    expect(contentRefusals(tea())).toEqual([])
    expect(missingFields(tea(), NOW)).toEqual([])
  })

  it.each<[string, Partial<ListingContent>, string]>([
    ["a name of emoji", { title: { vi: "🍵🍵", en: "" } }, "title.vi words_needed"],
    ["a name with markup", { title: { vi: "<b>Chè</b>", en: "" } }, "title.vi markup"],
    ["a name without end", { title: { vi: "a".repeat(121), en: "" } }, "title.vi too_long"],
    ["markup in English", { story: { vi: "", en: "<img src=x>" } }, "story.en markup"],
    ["set 27", { product_set: 27 }, "product_set unknown"],
    ["a path for a craft", { craft_handle: "../x" }, "craft_handle unknown"],
    ["a strength of tea", { abv_percent: 35 }, "abv_percent not_of_this_kind"],
    ["too strong spirits", { product_set: 14, abv_percent: 101 }, "abv_percent too_high"],
    [
      "a price of 300 digits",
      { variants: [variant({ price_vnd: 1e300 })] },
      "variants.0.price_vnd too_high",
    ],
    [
      "a negative price",
      { variants: [variant({ price_vnd: -1 })] },
      "variants.0.price_vnd negative",
    ],
    [
      "half a đồng",
      { variants: [variant({ price_vnd: 1000.5 })] },
      "variants.0.price_vnd not_a_whole_number",
    ],
    ["negative stock", { variants: [variant({ stock: -3 })] }, "variants.0.stock negative"],
    [
      "two variants of one name",
      { variants: [variant(), variant({ key: "b", name: { vi: "Gói 100 g", en: "" } })] },
      "variants.1.name.vi said_twice",
    ],
    [
      "a picture shown twice",
      { pictures: [0, 1].map(() => ({ id: "p", alt: { vi: "", en: "" } })) },
      "pictures.1 said_twice",
    ],
    [
      "eleven pictures",
      { pictures: Array.from({ length: 11 }, (_, i) => ({ id: `${i}`, alt: { vi: "", en: "" } })) },
      "pictures too_many",
    ],
    [
      "a label field of an odd key",
      { label_fields: [{ key: "Origin!", value: { vi: "x", en: "" } }] },
      "label_fields.0.key unknown",
    ],
  ])("is refused with field and reason for %s", (_what, change, expected) => {
    expect(codes(tea(change))).toContain(expected)
  })

  it("asks spirits for their strength and what their label needs", () => {
    const missing = missingFields(tea({ product_set: 14 }), NOW).map(({ field }) => field)
    expect(missing).toContain("abv_percent")
    expect(missing).toContain("label_fields.licence.vi")
  })

  it("asks services for neither weight nor stock", () => {
    const stay = tea({
      product_set: 26,
      variants: [variant({ stock: null, weight_grams: null })],
      label_fields: typedLabelKeys(26, NOW).map((key) => ({ key, value: { vi: "x", en: "" } })),
    })
    expect(missingFields(stay, NOW)).toEqual([])
  })

  it("takes its unit from the cheapest variant, and Vietnamese where English is empty", () => {
    const big = variant({ key: "b", name: { vi: "gói 250 g", en: "" }, price_vnd: 400_000 })
    expect(unitOf({ variants: [big, variant()] }).vi).toBe("gói 100 g")
    expect(inBothLanguages({ vi: " Chè ", en: " " })).toEqual({ vi: "Chè", en: "Chè" })
  })
})
