/** Đồng a parcel. The stone plateau is a day further from the carriers' hubs. */
const PARCEL_VND = { lowland: 30_000, highland: 40_000 }
/** Codes of communes of the former province of Hà Giang come before these. */
const FIRST_LOWLAND_CODE = "02000"

/** What a producer of this commune asks for a parcel until it sets its own price. */
export function parcelPriceVnd(communeCode: string): number {
  return communeCode < FIRST_LOWLAND_CODE ? PARCEL_VND.highland : PARCEL_VND.lowland
}
