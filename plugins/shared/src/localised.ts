/** The two languages of the site: Vietnamese first, English second. */
export const LOCALES = ["vi", "en"] as const
export type Locale = (typeof LOCALES)[number]

/** A text of a record in both languages. The one shape for bilingual record texts (docs/decisions/0003). */
export type Localised = { vi: string; en: string }
