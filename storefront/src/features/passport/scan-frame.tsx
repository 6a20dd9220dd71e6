import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { type Href, pathOf } from "@/lib/paths"
import { DemoMark } from "@/ui/demo-mark"
import { Hem } from "@/ui/ornament"

const FOOT_LINKS = ["/about", "/terms", "/privacy"] as const

/** The little that stands around a verdict: whose page this is, and the other language. Links without scripts. */
export function ScanFrame({
  code,
  isDemo,
  children,
}: {
  code: string
  /** The page itself shows no record that could say so. */
  isDemo: boolean
  children: ReactNode
}) {
  const locale = useLocale()
  const t = useTranslations("passport")
  const foot = useTranslations("common.foot")
  const other = locale === "vi" ? "en" : "vi"
  const here: Href = { pathname: "/passport/[code]", params: { code } }
  const footNames = {
    "/about": foot("about"),
    "/terms": foot("terms"),
    "/privacy": foot("privacy"),
  }
  return (
    <>
      <header className="scan-head">
        <Hem />
        <div className="wrap scan-head__row">
          <a className="scan-head__home" href={pathOf("/", locale)}>
            <SealMark />
            {t("home")}
          </a>
          <a
            className="scan-head__language"
            href={pathOf(here, other)}
            lang={other}
            hrefLang={other}
          >
            {t("otherLanguage")}
          </a>
        </div>
      </header>
      <main>{children}</main>
      <footer className="scan-foot">
        <div className="wrap">
          {isDemo ? <DemoMark long /> : null}
          <ul>
            {FOOT_LINKS.map((path) => (
              <li key={path}>
                <a href={pathOf(path, locale)}>{footNames[path]}</a>
              </li>
            ))}
          </ul>
        </div>
      </footer>
    </>
  )
}

/** The market's seal. */
function SealMark() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      <path d="M1 1h38v38H1z" fill="var(--color-stamp)" />
      <path
        d="M20 7l13 13-13 13L7 20z"
        fill="none"
        stroke="var(--color-on-stamp)"
        strokeWidth="2"
      />
      <path d="M20 13l7 7-7 7-7-7z" fill="var(--color-on-stamp)" />
    </svg>
  )
}
