/** A province or a city under the central government, without the word for its kind: `{ code: "01", name: "Hà Nội" }`. */
export type Province = { code: string; name: string }

/** What a unit of the lower level is: *xã*, *phường* or *đặc khu*. */
export const COMMUNE_KINDS = ["commune", "ward", "special_zone"] as const
export type CommuneKind = (typeof COMMUNE_KINDS)[number]

/** A unit of the lower of the two levels since 1 July 2025. Codes: Decision 19/2025/QĐ-TTg. */
export type Commune = {
  code: string
  /** With the word for its kind, as it is written in an address: "Xã Tân Trào". */
  name: string
  kind: CommuneKind
  province_code: string
  /** A point inside (WGS 84); known for the communes of Tuyên Quang. */
  point: { lon: number; lat: number } | null
}

/** A commune with the province that it belongs to, as records show it. */
export type CommuneRef = {
  code: string
  name: string
  province_code: string
  province_name: string
}

/** Where a commune of before 1 July 2025, or a part of it, belongs now. */
export type FormerCommune = {
  /** With district and province: "Xã Tú Thịnh, Huyện Sơn Dương, Tỉnh Tuyên Quang". */
  former: string
  current: { code: string; name: string; province_code: string }
}
