export type TextRefusal = "required" | "too_long" | "words_needed" | "markup" | "control_characters"

/** A tag, a comment or an entity of HTML: texts are plain, and what looks like markup is refused, not cleaned. */
const MARKUP = /<[/!a-z][^>]*>?|&(?:[a-z]{2,10}|#x?[0-9a-f]{1,6});/iu

/** What nobody types: controls other than white space, and the marks that turn the direction of a text. */
const CONTROL = /[^\P{Cc}\t\n\r]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

export type TextRule = { max: number; required?: boolean }

/**
 * Why a text of a person may not be stored; null when it may. Lengths are counted in characters as people see them, so
 * that an ễ typed as three marks counts one.
 */
export function textRefusal(text: string, { max, required = false }: TextRule): TextRefusal | null {
  const trimmed = text.trim()
  if (trimmed === "") return required ? "required" : null
  // Bytes first: counting the characters of a megabyte is work that a refusal need not cost.
  if (trimmed.length > max * 4 || Array.from(trimmed.normalize("NFC")).length > max)
    return "too_long"
  if (CONTROL.test(trimmed)) return "control_characters"
  if (MARKUP.test(trimmed)) return "markup"
  return LETTER_OR_DIGIT.test(trimmed) ? null : "words_needed"
}
