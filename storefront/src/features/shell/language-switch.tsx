"use client"

import { LOCALES } from "@cholang/shared"
import { useLocale } from "next-intl"
import { usePathname, useSearchParams } from "next/navigation"
import { Suspense } from "react"
import { samePageIn } from "@/lib/same-page-in"

const NAMES = { vi: "Tiếng Việt", en: "English" }

/** The same page in the other language, with its query. A whole page load: the document's language changes. */
export function LanguageSwitch({ label }: { label: string }) {
  return (
    <nav className="lang" aria-label={label}>
      <Suspense fallback={<Languages search="" />}>
        <LanguagesWithSearch />
      </Suspense>
    </nav>
  )
}

function LanguagesWithSearch() {
  const search = useSearchParams().toString()
  return <Languages search={search === "" ? "" : `?${search}`} />
}

function Languages({ search }: { search: string }) {
  const current = useLocale()
  const path = usePathname()
  return LOCALES.map((locale) => (
    <a
      key={locale}
      href={`${samePageIn(locale, path)}${search}`}
      lang={locale}
      hrefLang={locale}
      aria-current={locale === current ? "true" : undefined}
      className={locale === current ? "lang__now" : undefined}
    >
      <span aria-hidden="true">{locale.toUpperCase()}</span>
      <span className="vh">{NAMES[locale]}</span>
    </a>
  ))
}
