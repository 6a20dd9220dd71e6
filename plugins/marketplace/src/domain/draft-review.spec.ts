import { draftRisk } from "./draft-review"
import { emptyContent, type ListingContent } from "./listing-content"

const live: ListingContent = {
  ...emptyContent(),
  title: { vi: "Chè", en: "" },
  variants: [
    {
      key: "v",
      variant_id: "v",
      name: { vi: "gói", en: "" },
      price_vnd: 100_000,
      stock: 1,
      weight_grams: 100,
    },
  ],
}
const priced = (price_vnd: number) => ({
  ...live,
  variants: live.variants.map((variant) => ({ ...variant, price_vnd })),
})

describe("risk of a draft", () => {
  it("is low for a price of 40 % more and for how to keep it", () => {
    expect(draftRisk(live, priced(140_000))).toBe("low")
    expect(draftRisk(live, { ...live, care: { vi: "Nơi khô ráo", en: "" } })).toBe("low")
  })

  it("is normal for what is new, renamed, far dearer or makes a claim", () => {
    expect(draftRisk(null, live)).toBe("normal")
    expect(draftRisk(live, { ...live, title: { vi: "Trà", en: "" } })).toBe("normal")
    expect(draftRisk(live, priced(140_001))).toBe("normal")
    expect(draftRisk(live, { ...live, care: { vi: "Hàng hữu cơ", en: "" } })).toBe("normal")
  })
})
