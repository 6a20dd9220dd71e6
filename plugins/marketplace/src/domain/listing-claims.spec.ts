import { flaggedClaims } from "./listing-claims"
import { emptyContent } from "./listing-content"

const claimsOf = (vi: string) =>
  flaggedClaims({ ...emptyContent(), story: { vi, en: "" } }).map(
    ({ kind, words }) => `${kind}: ${words}`
  )

describe("claims in a listing", () => {
  it.each([
    ["Chè đạt OCOP 5 sao của tỉnh", ["star: OCOP 5 sao"]],
    ["che 4 SAO", ["star: 4 SAO"]],
    ["Ngon ⭐⭐⭐", ["star: ⭐⭐⭐"]],
    ["Có CHỈ DẪN ĐỊA LÝ Hà Giang", ["indication: CHỈ DẪN ĐỊA LÝ"]],
    ["Được chứng nhận VietGAP", ["certificate: chứng nhận", "certificate: VietGAP"]],
    ["Trồng hữu cơ trên núi", ["organic: hữu cơ"]],
    ["Uống vào chữa bệnh ngay", ["healing: chữa bệnh"]],
  ])("%j is shown to the officer", (text, expected) => {
    expect(claimsOf(text).sort()).toEqual([...expected].sort())
  })

  it.each(["Chè sao bằng chảo gang", "Đêm nhiều sao trên núi", "Bệnh khô lá đã hết", "Lá chanh"])(
    "%j is no claim",
    (text) => {
      expect(claimsOf(text)).toEqual([])
    }
  )

  it("finds what was typed with separate marks, and names its field", () => {
    const content = { ...emptyContent(), title: { vi: "Hữu cơ".normalize("NFD"), en: "" } }
    expect(flaggedClaims(content)).toEqual([
      { field: "title.vi", kind: "organic", words: "Hữu cơ" },
    ])
  })
})
