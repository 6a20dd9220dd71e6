import { PRODUCT_GROUPS, PRODUCT_SECTORS, PRODUCT_SETS, productSet } from "./product-set"

test("there are 26 sets in 17 groups of 6 sectors, numbered as the score sheets are", () => {
  expect(PRODUCT_SETS.map(({ number }) => number)).toEqual(
    Array.from({ length: 26 }, (_, index) => index + 1)
  )
  expect(new Set(PRODUCT_SETS.map(({ group }) => group))).toEqual(new Set(PRODUCT_GROUPS))
  expect(new Set(PRODUCT_SETS.map(({ sector }) => sector))).toEqual(new Set(PRODUCT_SECTORS))
  expect([PRODUCT_GROUPS.length, PRODUCT_SECTORS.length]).toEqual([17, 6])
})

test("every set has its own name in both languages and its legal basis", () => {
  expect(new Set(PRODUCT_SETS.map(({ name }) => name.vi)).size).toBe(26)
  expect(new Set(PRODUCT_SETS.map(({ name }) => name.en)).size).toBe(26)
  expect(PRODUCT_SETS.every(({ legal_basis }) => legal_basis.includes("26/2026/QĐ-TTg"))).toBe(true)
})

test("tea is set 11, and there is no set 27", () => {
  expect(productSet(11)).toMatchObject({ group: "tea", sector: "food" })
  expect(productSet(27)).toBeNull()
})
