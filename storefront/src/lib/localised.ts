import type { Locale, Localised } from "@cholang/shared"

/** A record's text in the visitor's language; Vietnamese where a translation is missing. */
export function pick(text: Localised, locale: Locale): string {
  return text[locale] === "" ? text.vi : text[locale]
}
