import * as fc from "fast-check"
import { formatProductCode, parseProductCode } from "./product-code"

test("a code of today names province, commune, number and year", () => {
  expect(parseProductCode("08-02545-12-2025")).toEqual({
    province_code: "08",
    district_code: null,
    commune_code: "02545",
    sequence: 12,
    year: 2025,
    is_legacy: false,
  })
})

test("a code with a district is legacy", () => {
  expect(parseProductCode("83-829-28780-3-2022")).toMatchObject({
    district_code: "829",
    commune_code: "28780",
    is_legacy: true,
  })
})

test.each([
  "",
  "8-02545-12-2025",
  "08-2545-12-2025",
  "08-02545-12345-2025",
  "08-02545-1-1999",
  "08-02545-1-2025 ",
])("%p is not a product code", (text) => {
  expect(parseProductCode(text)).toBeNull()
})

test("what is written can be read again", () => {
  const digits = (length: number) =>
    fc
      .integer({ min: 0, max: 10 ** length - 1 })
      .map((number) => String(number).padStart(length, "0"))
  const anyCode = fc.record({
    province_code: digits(2),
    district_code: fc.option(digits(3)),
    commune_code: digits(5),
    sequence: fc.integer({ min: 1, max: 9999 }),
    year: fc.integer({ min: 2000, max: 2099 }),
  })

  fc.assert(
    fc.property(anyCode, (code) =>
      expect(parseProductCode(formatProductCode(code))).toEqual({
        ...code,
        is_legacy: code.district_code !== null,
      })
    )
  )
})
