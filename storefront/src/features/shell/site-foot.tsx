import { useTranslations } from "next-intl"
import { operator } from "@/config/operator"
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
            <Contact />
            <p>
              <PlainLink href="/about">{t("operatorPage")}</PlainLink>
            </p>
          </section>
        </div>
        <div className="legal">
          <div className="stack">
            <p>
              <OperatorLine />
            </p>
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

/** Where the operator can be reached, as far as it is stated. */
function Contact() {
  const t = useTranslations("common.foot")
  const { phone, email, hours } = operator()
  if (phone === null && email === null) return <p>{t("contactMissing")}</p>
  return (
    <ul>
      {phone === null ? null : (
        <li>
          <a href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</a>
        </li>
      )}
      {hours === null ? null : <li>{hours}</li>}
      {email === null ? null : (
        <li>
          <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
    </ul>
  )
}

function OperatorLine() {
  const t = useTranslations("common.foot")
  const { name, registration, address, platform } = operator()
  if (name === null && registration === null && address === null) return t("operatorMissing")
  return t("operator", {
    name: name ?? t("notStated"),
    registration: registration ?? t("notStated"),
    address: address ?? t("notStated"),
    platform: platform ?? t("notStated"),
  })
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
