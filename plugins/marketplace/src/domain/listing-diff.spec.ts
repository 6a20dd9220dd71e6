import { emptyContent, type ListingContent } from "./listing-content"
import { contentDiff } from "./listing-diff"

const live: ListingContent = {
  ...emptyContent(),
  title: { vi: "Chè xanh", en: "Green tea" },
  product_set: 11,
  label_fields: [{ key: "origin", value: { vi: "Tuyên Quang", en: "" } }],
  variants: [
    {
      key: "v1",
      variant_id: "variant_1",
      name: { vi: "gói 100 g", en: "" },
      price_vnd: 100_000,
      stock: 5,
      weight_grams: 120,
    },
  ],
}

describe("what a draft changes", () => {
  it("is nothing when it says the same", () => {
    expect(contentDiff(live, live)).toEqual([])
  })

  it("is told field by field, with what stood there", () => {
    const [variant] = live.variants
    const draft = {
      ...live,
      title: { vi: "Chè xanh Shan", en: "Green tea" },
      variants: variant ? [{ ...variant, price_vnd: 120_000 }] : [],
      label_fields: [],
    }
    expect(contentDiff(live, draft)).toEqual([
      { field: "title.vi", before: "Chè xanh", after: "Chè xanh Shan" },
      { field: "variants.v1.price_vnd", before: "100000", after: "120000" },
      { field: "label_fields.origin.vi", before: "Tuyên Quang", after: null },
    ])
  })

  it("leaves out the stock of what is on sale already: it is counted elsewhere", () => {
    const [variant] = live.variants
    expect(
      contentDiff(live, { ...live, variants: variant ? [{ ...variant, stock: 9 }] : [] })
    ).toEqual([])
  })

  it("is everything where nothing is live", () => {
    expect(contentDiff(null, live)).toContainEqual({
      field: "title.vi",
      before: null,
      after: "Chè xanh",
    })
  })
})
