import { type Locale, LOCALES } from "@cholang/shared"
import type { Metadata } from "next"
import { type Href, pathOf } from "../paths"

type Alternates = NonNullable<Metadata["alternates"]>

/** Canonical link and hreflang of a page; Vietnamese is what a reader of no listed language gets. */
export function alternatesOf(href: Href, locale: Locale): Alternates {
  const languages = Object.fromEntries(LOCALES.map((each) => [each, pathOf(href, each)]))
  return {
    canonical: pathOf(href, locale),
    languages: { ...languages, "x-default": pathOf(href, "vi") },
  }
}
