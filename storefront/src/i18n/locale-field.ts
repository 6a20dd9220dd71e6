import { LOCALES, type Locale } from "@cholang/shared"

/**
 * Name of the hidden field by which a form tells its action the language of the page. Not `bind`: without scripts the
 * answer of a bound action would not find its way back into the form.
 */
export const LOCALE_FIELD = "locale"

export function localeOf(form: FormData): Locale {
  return LOCALES.find((known) => known === form.get(LOCALE_FIELD)) ?? "vi"
}
