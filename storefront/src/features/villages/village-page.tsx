import type { Village } from "@cholang/craft-villages/http"
import { useFormatter, useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { communeInSentence } from "@/lib/commune-name"
import { pick } from "@/lib/localised"
import { formatQuantity } from "@/lib/money"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { DemoMark } from "@/ui/demo-mark"
import { Profile } from "@/ui/profile"
import { Section } from "@/ui/section"
import { VillageArtisans } from "./village-artisans"
import { VillageCrafts } from "./village-crafts"
import { VillageFacts } from "./village-facts"
import "./villages.css"

export type VillagePageProps = {
  village: Village
  /** Composed by the route from other features; null where there is nothing to show. */
  products: ReactNode
  producers: ReactNode
  map: ReactNode
}

export function VillagePage({ village, products, producers, map }: VillagePageProps) {
  const locale = useLocale()
  const t = useTranslations("villages.village")
  const list = useTranslations("villages")
  const name = pick(village.name, locale)
  const format = useFormatter()
  // Said in one line: three headings with "none" under them would only lengthen the page.
  const missing = [
    ...(village.artisans.length === 0 ? [t("missing.artisan")] : []),
    ...(producers === null ? [t("missing.producer")] : []),
    ...(products === null ? [t("missing.product")] : []),
  ]
  return (
    <>
      <div className="wrap">
        <Breadcrumbs items={[{ label: list("title"), href: "/villages" }, { label: name }]} />
      </div>
      <Profile
        picture={village.picture}
        // A seal stands only on what was recognised by decision.
        seal={village.recognition.decision_no === null ? undefined : t("seal", { name })}
        eyebrow={useEyebrow(village)}
        title={name}
        lead={pick(village.summary, locale)}
        story={{ title: t("story"), text: pick(village.story, locale) }}
      >
        {village.is_demo ? <DemoMark /> : null}
        <h2 className="vh">{t("facts")}</h2>
        <VillageFacts village={village} />
      </Profile>
      {products === null ? null : <Section title={t("products")}>{products}</Section>}
      <div className="wrap section two-up">
        <div className="two-up__stack">
          <section aria-labelledby="crafts">
            <h2 id="crafts">{t("crafts")}</h2>
            <VillageCrafts crafts={village.crafts} />
          </section>
          {village.artisans.length === 0 ? null : (
            <section aria-labelledby="artisans">
              <h2 id="artisans">{t("artisans")}</h2>
              <VillageArtisans artisans={village.artisans} />
            </section>
          )}
          {producers === null ? null : (
            <section aria-labelledby="producers">
              <h2 id="producers">{t("producers")}</h2>
              <div className="mt-4">{producers}</div>
            </section>
          )}
          {missing.length === 0 ? null : (
            <p className="soft">
              {t("missing.text", { things: format.list(missing, { type: "disjunction" }) })}
            </p>
          )}
        </div>
        <section aria-labelledby="place">
          <h2 id="place">{t("place")}</h2>
          <div className="mt-4">{map}</div>
        </section>
      </div>
    </>
  )
}

function useEyebrow({ type, commune: { name }, altitude_metres: altitude }: Village): string {
  const locale = useLocale()
  const commune = communeInSentence(name, locale)
  const t = useTranslations("villages.village")
  const typeName = useTranslations("vocabulary.villageType")(type)
  return altitude === null
    ? t("eyebrow", { type: typeName, commune })
    : t("eyebrowAltitude", {
        type: typeName,
        commune,
        altitude: formatQuantity(altitude, "m", locale),
      })
}
