import { parseSaved, readSaved, SAVED_MAX, serialiseSaved } from "./saved-products"

describe("saved products in a cookie", () => {
  it("come back as they were kept, each once", () => {
    expect(parseSaved(serialiseSaved(["prod_1", "prod_2", "prod_1"]))).toEqual(["prod_1", "prod_2"])
  })

  it("are found among other cookies, and are none without theirs", () => {
    expect(readSaved("a=1; saved_products=prod_1.prod_2; b=2")).toEqual(["prod_1", "prod_2"])
    expect(readSaved("a=1")).toEqual([])
  })

  it("never hold what is no id, nor more than a cookie bears", () => {
    expect(parseSaved("prod_1.<script>.%20")).toEqual(["prod_1"])
    const many = Array.from({ length: SAVED_MAX + 5 }, (_, index) => `prod_${index.toString()}`)
    expect(parseSaved(serialiseSaved(many))).toHaveLength(SAVED_MAX)
  })
})
