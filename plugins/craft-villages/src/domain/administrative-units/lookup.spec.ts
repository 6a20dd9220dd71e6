import { COMMUNES, FORMER_COMMUNES } from "./address-database"
import {
  communesOf,
  findCommune,
  findCommuneRef,
  findProvince,
  formerCommune,
  provinces,
} from "./index"
import { COMMUNE_KINDS } from "./unit"

const TUYEN_QUANG = "08"

test("the country has 34 provinces and 3,321 communes of three kinds, each in a province", () => {
  expect(provinces()).toHaveLength(34)
  expect(COMMUNES).toHaveLength(3321)
  expect(new Set(COMMUNES.map(({ kind }) => kind))).toEqual(new Set(COMMUNE_KINDS))
  expect(COMMUNES.every(({ province_code }) => findProvince(province_code) !== null)).toBe(true)
})

test("a province is named without the word for its kind", () => {
  expect(findProvince("01")).toEqual({ code: "01", name: "Hà Nội" })
  expect(findProvince(TUYEN_QUANG)).toEqual({ code: TUYEN_QUANG, name: "Tuyên Quang" })
  expect(findProvince("99")).toBeNull()
})

test("Tuyên Quang has 124 communes, every one with a point inside the province", () => {
  const communes = communesOf(TUYEN_QUANG)

  expect(communes).toHaveLength(124)
  for (const { point } of communes) {
    expect(point?.lon).toBeGreaterThan(104.3)
    expect(point?.lon).toBeLessThan(105.7)
    expect(point?.lat).toBeGreaterThan(21.4)
    expect(point?.lat).toBeLessThan(23.4)
  }
})

test("a commune is found by its code, with its kind and its province", () => {
  expect(findCommune("02554")).toMatchObject({ name: "Xã Minh Thanh", kind: "commune" })
  expect(findCommune("00694")).toMatchObject({ name: "Phường Hà Giang 1", kind: "ward" })
  expect(findCommuneRef("02554")).toEqual({
    code: "02554",
    name: "Xã Minh Thanh",
    province_code: TUYEN_QUANG,
    province_name: "Tuyên Quang",
  })
})

test("a code that nobody has finds nothing", () => {
  expect(findCommune("99999")).toBeNull()
  expect(findCommuneRef("99999")).toBeNull()
  expect(communesOf("99")).toEqual([])
})

test("every change of July 2025 that names a former commune leads to a commune of today", () => {
  const islandDistrictsWithoutCommunes = 5
  expect(FORMER_COMMUNES).toHaveLength(10977 - islandDistrictsWithoutCommunes)
  expect(FORMER_COMMUNES.every(({ current }) => findCommune(current.code) !== null)).toBe(true)
})

describe("a former commune", () => {
  const TU_THINH = {
    former: "Xã Tú Thịnh, Huyện Sơn Dương, Tỉnh Tuyên Quang",
    current: { code: "02536", name: "Xã Sơn Dương", province_code: TUYEN_QUANG },
  }

  test.each(["Xã Tú Thịnh", "tú thịnh", "TU THINH", "Tu Thinh, Son Duong", "Tú Thịnh,Tuyên Quang"])(
    "is found as %s",
    (name) => {
      expect(formerCommune(name)).toEqual([TU_THINH])
    }
  )

  test("of a common name is told apart by its district", () => {
    expect(formerCommune("Hợp Thành").length).toBeGreaterThan(1)
    expect(formerCommune("Hợp Thành, Sơn Dương").map(({ current }) => current.code)).toEqual([
      "02536",
    ])
  })

  test("that nobody knows is not guessed", () => {
    expect(formerCommune("Tú Thịn")).toEqual([])
    expect(formerCommune("")).toEqual([])
  })

  test("is answered once for each commune that it went to", () => {
    const answers = formerCommune("Niệm Nghĩa").map(({ current }) => current.code)

    expect(new Set(answers).size).toBe(answers.length)
  })
})
