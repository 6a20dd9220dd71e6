/**
 * The code of a recognised product: province – commune – number within the commune – year of assessment
 * (Decision 26/2026/QĐ-TTg), e.g. `08-02545-12-2025`. Codes issued before July 2025 have a district between
 * province and commune and are legacy.
 */
export type ProductCode = {
  province_code: string
  /** Null in the codes of today. */
  district_code: string | null
  commune_code: string
  sequence: number
  year: number
  is_legacy: boolean
}

const TODAY = /^\d{2}-\d{5}-\d{1,4}-20\d{2}$/
const LEGACY = /^\d{2}-\d{3}-\d{5}-\d{1,4}-20\d{2}$/

/** Reads a product code; null when the text is not one. */
export function parseProductCode(text: string): ProductCode | null {
  const is_legacy = LEGACY.test(text)
  if (!is_legacy && !TODAY.test(text)) {
    return null
  }
  const communeAt = is_legacy ? "08-829-".length : "08-".length
  return {
    province_code: text.slice(0, 2),
    district_code: is_legacy ? text.slice(3, 6) : null,
    commune_code: text.slice(communeAt, communeAt + 5),
    sequence: Number(text.slice(communeAt + 6, -"-2025".length)),
    year: Number(text.slice(-4)),
    is_legacy,
  }
}

/** Writes a product code as it is printed. */
export function formatProductCode(code: Omit<ProductCode, "is_legacy">): string {
  return [code.province_code, code.district_code, code.commune_code, code.sequence, code.year]
    .filter((part) => part !== null)
    .join("-")
}
