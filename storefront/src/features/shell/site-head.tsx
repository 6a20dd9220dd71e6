import { useTranslations } from "next-intl"
import { Icon } from "@/ui/icon"
import { PlainLink } from "@/ui/link"
import { Hem } from "@/ui/ornament"
import { BasketLink } from "./basket-link"
import { LanguageSwitch } from "./language-switch"
import { LogoMark } from "./logo"
import { SearchForm } from "./search-form"
import { SiteNav } from "./site-nav"
import { ThemeSwitch } from "./theme-switch"

/** Head of every page: the woven hem, the seal, the search box, language, theme, basket and the ways in. */
export function SiteHead() {
  const t = useTranslations("common")
  return (
    <header className="site-head">
      <Hem />
      <div className="wrap">
        <div className="site-head__row">
          <PlainLink className="logo" href="/">
            <LogoMark />
            <span>
              {t("shopName")}
              <small>{t("shopPlace")}</small>
            </span>
          </PlainLink>
          <SearchForm />
          <div className="site-head__tools">
            <LanguageSwitch label={t("head.language")} />
            <ThemeSwitch label={t("head.theme")} />
            <PlainLink className="iconbtn" href="/account" aria-label={t("head.account")}>
              <Icon name="people" />
            </PlainLink>
            <BasketLink
              label={t("head.basket")}
              one={t("head.basketCount", { count: 1 })}
              many={t("head.basketCount", { count: 2 })}
            />
          </div>
        </div>
      </div>
      <SiteNav
        label={t("head.nav")}
        items={[
          { href: "/products", label: t("head.products") },
          { href: "/villages", label: t("head.villages") },
          { href: "/producers", label: t("head.producers") },
          { href: "/indications", label: t("head.indications") },
          { href: "/certificates", label: t("head.certificates") },
          { href: "/map", label: t("head.map") },
        ]}
        last={
          <PlainLink href="/check-code">
            <Icon name="code" small />
            {t("head.checkCode")}
          </PlainLink>
        }
      />
    </header>
  )
}
