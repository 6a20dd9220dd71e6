import { lowerFirst, upperFirst } from "./first-letter"

it("changes the first letter only, with its diacritics", () => {
  expect(lowerFirst("Độ cao")).toBe("độ cao")
  expect(upperFirst("đăng bạ 01/03/2013")).toBe("Đăng bạ 01/03/2013")
  expect(upperFirst("số 00035, do Cục SHTT cấp")).toBe("Số 00035, do Cục SHTT cấp")
})

it("leaves an empty text empty", () => {
  expect(upperFirst("")).toBe("")
  expect(lowerFirst("")).toBe("")
})
