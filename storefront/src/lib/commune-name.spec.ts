import { communeBeginning, communeInSentence } from "./commune-name"

test.each([
  ["Xã Cao Bồ", "vi", "xã Cao Bồ"],
  ["Phường Minh Xuân", "vi", "phường Minh Xuân"],
  ["Đặc khu Phú Quốc", "vi", "đặc khu Phú Quốc"],
  ["Xã Cao Bồ", "en", "Cao Bồ"],
  ["Cao Bồ", "vi", "Cao Bồ"],
] as const)("%s reads in a sentence of %s as %s", (name, locale, told) => {
  expect(communeInSentence(name, locale)).toBe(told)
})

it("begins a line with the kind in capitals where the language says it", () => {
  expect(communeBeginning("Xã Cao Bồ", "vi")).toBe("Xã Cao Bồ")
  expect(communeBeginning("Xã Cao Bồ", "en")).toBe("Cao Bồ")
})
