import "./portal-frame.css"
import type { MemberAccount } from "@cholang/access/http"
import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { Icon } from "@/ui/icon"
import { PlainLink } from "@/ui/link"
import { LanguageSwitch } from "./language-switch"
import { LogoMark } from "./logo"
import { producerNavFor } from "./producer-nav"
import { ThemeSwitch } from "./theme-switch"
import { WorkLink } from "./work-link"

type PortalFrameProps = {
  /** Name of the producer, as the shop shows it. */
  producerName: string
  member: Pick<MemberAccount, "permissions">
  children: ReactNode
}

/** The portal around a page: a dyed bar above, and the ways through it: below on a phone, at the side on a desk. */
export function PortalFrame({ producerName, member, children }: PortalFrameProps) {
  const t = useTranslations("portal")
  const items = producerNavFor(member.permissions)
  const bar = items.filter(({ isInBar }) => isInBar)
  return (
    <div className="portal">
      <header className="portal__bar on-block">
        <PlainLink href="/producer" className="portal__name">
          <LogoMark />
          <span>{producerName}</span>
        </PlainLink>
        <div className="portal__tools">
          <LanguageSwitch label={t("language")} />
          <ThemeSwitch label={t("theme")} />
        </div>
      </header>
      <nav className="portal__side on-block" aria-label={t("nav.label")}>
        {items.map(({ key, href, icon }) => (
          <WorkLink key={key} href={href} isFront={key === "todo"}>
            <Icon name={icon} small />
            {t(`nav.${key}`)}
          </WorkLink>
        ))}
      </nav>
      <main id="main" tabIndex={-1} className="portal__main">
        {children}
      </main>
      <nav className="portal__nav" aria-label={t("nav.label")}>
        {bar.map(({ key, href, icon }) => (
          <WorkLink key={key} href={href} isFront={key === "todo"}>
            <Icon name={icon} />
            {t(`bar.${key}`)}
          </WorkLink>
        ))}
        <WorkLink href="/producer/more">
          <Icon name="more" />
          {t("bar.more")}
        </WorkLink>
      </nav>
    </div>
  )
}
