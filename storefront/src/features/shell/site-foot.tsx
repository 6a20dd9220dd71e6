import { useTranslations } from "next-intl"
import type { Href } from "@/lib/paths"
import { DemoMark } from "@/ui/demo-mark"
import { PlainLink } from "@/ui/link"
import { Teeth } from "@/ui/ornament"

/** Foot of every page: further ways, who runs the market (Decree 248/2026/NĐ-CP) and that the data are invented. */
export function SiteFoot() {
  const t = useTranslations("common.foot")
  return (
    <footer className="foot-site on-block">
      <Teeth onGround />
      <div className="wrap">
        <div className="cols">
          <Column
            title={t("buying")}
            links={[
              { href: "/products", label: t("allProducts") },
              { href: "/basket", label: t("basket") },
              { href: "/order-look-up", label: t("orderLookUp") },
            ]}
          />
          <Column
            title={t("trust")}
            links={[
              { href: "/certificates", label: t("certificates") },
              { href: "/indications", label: t("indications") },
              { href: "/check-code", label: t("checkCode") },
            ]}
          />
          <Column
            title={t("makers")}
            links={[
              { href: "/villages", label: t("villages") },
              { href: "/producers", label: t("producers") },
              { href: "/map", label: t("map") },
            ]}
          />
          <section>
            <h2>{t("contact")}</h2>
            <p>
              {t("contactLine")}
              <br />
              {t("contactHours")}
              <br />
              hotro@cholang.example
            </p>
          </section>
        </div>
        <div className="legal">
          <div className="stack">
            <p>{t("operator")}</p>
            <p>{t("sources")}</p>
            <p className="legal-links">
              <PlainLink href="/about">{t("about")}</PlainLink>
              <PlainLink href="/terms">{t("terms")}</PlainLink>
              <PlainLink href="/privacy">{t("privacy")}</PlainLink>
            </p>
          </div>
          <p>
            <DemoMark long />
          </p>
        </div>
      </div>
    </footer>
  )
}

function Column({
  title,
  links,
}: {
  title: string
  links: readonly { href: Href; label: string }[]
}) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {links.map(({ href, label }) => (
          <li key={label}>
            <PlainLink href={href}>{label}</PlainLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
