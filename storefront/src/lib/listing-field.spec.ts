import { listingField } from "./listing-field"

describe("path of a listing's field", () => {
  it.each([
    ["title.en", { part: "title", item: null, isEnglish: true }],
    ["variants.2.price_vnd", { part: "price_vnd", item: "2", isEnglish: false }],
    ["variants.v1.name.vi", { part: "variant_name", item: "v1", isEnglish: false }],
    ["label_fields.origin.vi", { part: "label", item: "origin", isEnglish: false }],
    ["pictures", { part: "pictures", item: null, isEnglish: false }],
    ["pictures.0.alt.vi", { part: "alt", item: "0", isEnglish: false }],
    ["what", { part: "other", item: null, isEnglish: false }],
  ])("%s is known", (path, field) => {
    expect(listingField(path)).toEqual(field)
  })
})
