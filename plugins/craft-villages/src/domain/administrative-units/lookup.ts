import { fold } from "@cholang/shared"
import { COMMUNES, FORMER_COMMUNES, PROVINCES } from "./address-database"
import type { Commune, CommuneRef, FormerCommune, Province } from "./unit"

const provincesByCode = new Map(PROVINCES.map((province) => [province.code, province]))
const communesByCode = new Map(COMMUNES.map((commune) => [commune.code, commune]))

/** The 34 provinces and cities, by code. */
export function provinces(): readonly Province[] {
  return PROVINCES
}

export function findProvince(code: string): Province | null {
  return provincesByCode.get(code) ?? null
}

/** The communes of a province, by code; none for a code that no province has. */
export function communesOf(provinceCode: string): Commune[] {
  return COMMUNES.filter(({ province_code }) => province_code === provinceCode)
}

export function findCommune(code: string): Commune | null {
  return communesByCode.get(code) ?? null
}

/** The commune with its province, as records show it; null for a code that no commune has. */
export function findCommuneRef(code: string): CommuneRef | null {
  const commune = communesByCode.get(code)
  const province = provincesByCode.get(commune?.province_code ?? "")
  return commune === undefined || province === undefined
    ? null
    : {
        code,
        name: commune.name,
        province_code: province.code,
        province_name: province.name,
      }
}

/**
 * Where the communes of that former name belong now. Marks and case do not matter, the word for the kind may be left
 * out, and a district or province after a comma narrows the answer: "tu thinh, son duong". A commune that was divided
 * has several answers.
 */
export function formerCommune(name: string): FormerCommune[] {
  const commune = communePart(fold(name))
  const places = placesPart(fold(name)).map((place) => place.trim())
  return FOLDED_FORMER_COMMUNES.filter(
    ({ names, within }) =>
      names.includes(commune) && places.every((place) => within.includes(place))
  ).map(({ record }) => record)
}

const KIND = /^(xa|phuong|thi tran) /

const FOLDED_FORMER_COMMUNES = distinct(FORMER_COMMUNES).map((record) => {
  const former = fold(record.former)
  const commune = communePart(former)
  return {
    record,
    names: [commune, commune.replace(KIND, "")],
    within: placesPart(former).join(","),
  }
})

function communePart(address: string): string {
  return address.replace(/,.*$/, "").trim()
}

function placesPart(address: string): string[] {
  return address.split(",").slice(1)
}

function distinct(records: readonly FormerCommune[]): FormerCommune[] {
  const byKey = new Map(
    records.map((record) => [`${record.former}>${record.current.code}`, record])
  )
  return [...byKey.values()]
}
