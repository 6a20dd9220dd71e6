import "./door-frame.css"
import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { PlainLink } from "@/ui/link"
import { Hem } from "@/ui/ornament"
import { LanguageSwitch } from "./language-switch"
import { LogoMark } from "./logo"
import { ThemeSwitch } from "./theme-switch"

/** What stands before the portal and the desk: sign-in, second step, reset, invitation. One narrow sheet. */
export function DoorFrame({ title, children }: { title: string; children: ReactNode }) {
  const t = useTranslations("common")
  return (
    <>
      <header className="desk-head">
        <Hem />
        <div className="wrap">
          <div className="site-head__row">
            <PlainLink className="logo" href="/">
              <LogoMark />
              <span>
                {t("shopName")}
                <small>{title}</small>
              </span>
            </PlainLink>
            <div className="site-head__tools">
              <LanguageSwitch label={t("head.language")} />
              <ThemeSwitch label={t("head.theme")} />
            </div>
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="wrap">
        <div className="door">{children}</div>
      </main>
    </>
  )
}
