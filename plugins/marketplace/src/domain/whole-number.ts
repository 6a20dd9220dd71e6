import type { Result } from "@cholang/shared"

export type WholeNumberRefusal = "required" | "not_a_whole_number" | "negative" | "too_high"

/** As people in Viet Nam write it: `120000`, `120.000`, `120 000`, `120.000 ₫`, `120.000đ`. */
const GROUPED = /^\d{1,3}(?:[.,  ]\d{3})+$/
const PLAIN = /^\d+$/
const CURRENCY = /\s*(?:₫|đ|vnd|vnđ)$/iu

/**
 * A typed whole number. Digits are counted before anything is computed, so that three hundred of them are refused as too
 * many and never rounded.
 */
export function parseWholeNumber(typed: string, max: number): Result<number, WholeNumberRefusal> {
  const text = typed.normalize("NFKC").trim().replace(CURRENCY, "")
  if (text === "") {
    return { ok: false, code: "required" }
  }
  if (/^[-−]\s*\d/.test(text)) {
    return { ok: false, code: "negative" }
  }
  if (!PLAIN.test(text) && !GROUPED.test(text)) {
    return { ok: false, code: "not_a_whole_number" }
  }
  const digits = text.replace(/\D/g, "").replace(/^0+(?=\d)/, "")
  return digits.length > String(max).length || Number(digits) > max
    ? { ok: false, code: "too_high" }
    : { ok: true, value: Number(digits) }
}

/** A number that arrived as one. */
export function wholeNumberRefusal(
  value: number,
  { min, max }: { min: number; max: number }
): Exclude<WholeNumberRefusal, "required"> | "too_low" | null {
  if (value > max) return "too_high"
  if (value < 0) return "negative"
  if (!Number.isSafeInteger(value)) return "not_a_whole_number"
  return value < min ? "too_low" : null
}
