import "./desk-frame.css"
import type { OfficerAccount } from "@cholang/access/http"
import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { pick } from "@/lib/localised"
import { Icon } from "@/ui/icon"
import { PlainLink } from "@/ui/link"
import { Hem } from "@/ui/ornament"
import { LanguageSwitch } from "./language-switch"
import { LogoMark } from "./logo"
import { OFFICER_NAV, type OfficerNavItem } from "./officer-nav"
import { ThemeSwitch } from "./theme-switch"
import { WorkLink } from "./work-link"

type DeskFrameProps = {
  officer: Pick<OfficerAccount, "name" | "agency">
  /** How much waits behind each way. */
  counts?: Partial<Record<OfficerNavItem["key"], number>>
  children: ReactNode
}

/** The desk around a page: the hem and whose desk it is above, the ways through it at the side. */
export function DeskFrame({ officer, counts = {}, children }: DeskFrameProps) {
  const t = useTranslations("desk")
  const locale = useLocale()
  return (
    <div className="desk-page">
      <header className="desk-head">
        <Hem />
        <div className="desk-head__row">
          <PlainLink className="logo" href="/officer">
            <LogoMark />
            <span>
              {t("title")}
              <small>{pick(officer.agency.name, locale)}</small>
            </span>
          </PlainLink>
          <div className="site-head__tools">
            <LanguageSwitch label={t("language")} />
            <ThemeSwitch label={t("theme")} />
          </div>
        </div>
      </header>
      <div className="desk">
        <nav className="desk__rail on-block" aria-label={t("nav.label")}>
          {OFFICER_NAV.map(({ key, href, icon }) => (
            <WorkLink key={key} href={href} isFront={key === "inbox"}>
              <Icon name={icon} small />
              {t(`nav.${key}`)}
              {counts[key] === undefined ? null : <span className="n">{counts[key]}</span>}
            </WorkLink>
          ))}
        </nav>
        <main id="main" tabIndex={-1} className="desk__main">
          {children}
        </main>
      </div>
    </div>
  )
}
