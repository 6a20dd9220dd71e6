/** Mobile numbers of Việt Nam as people type them: `0912 345 678`, `+84 912 345 678`, `84-912-345-678`. */
const VIETNAMESE_MOBILE = /^(?:\+84|84|0)([35789]\d{8})$/

/** What people put between the digits; everything else makes the number invalid. */
const SEPARATORS = /[\s.\-()]/g

/** E.164 (`+84912345678`), the one form that is stored and compared; null for what is no Vietnamese mobile number. */
export function toE164(typed: string): string | null {
  const digits = VIETNAMESE_MOBILE.exec(typed.normalize("NFKC").replace(SEPARATORS, ""))?.[1]
  return digits === undefined ? null : `+84${digits}`
}
