import type { Indication } from "@cholang/geographical-indications/http"
import { useFormatter, useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { pick } from "@/lib/localised"
import { IndicationMark } from "@/ui/badges"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { Section } from "@/ui/section"
import { StoryText } from "@/ui/story-text"
import { HowToTell } from "./how-to-tell"
import { IndicationArea } from "./indication-area"
import { IndicationFacts } from "./indication-facts"
import { Managers } from "./managers"
import { type RightHolder, RightsTable } from "./rights-table"
import { SpecificationTable } from "./specification-table"
import "./indications.css"

export type IndicationPageProps = {
  indication: Indication
  asOf: string
  holderOf: (producerId: string) => RightHolder | null
  communeNames: readonly string[]
  /** Composed by the route from other features. */
  map: ReactNode
  products: ReactNode
}

export function IndicationPage(props: IndicationPageProps) {
  const { indication, asOf, holderOf, communeNames, map, products } = props
  const locale = useLocale()
  const t = useTranslations("indications")
  const name = pick(indication.name, locale)
  return (
    <>
      <div className="wrap">
        <Breadcrumbs items={[{ label: t("title"), href: "/indications" }, { label: name }]} />
      </div>
      <div className="wrap indication-head">
        <div className="stack">
          <p className="geo">
            <IndicationMark /> {t("indication.eyebrow")}
          </p>
          <h1>
            {name}{" "}
            <span className="indication-head__product">{pick(indication.product, locale)}</span>
          </h1>
          <StoryText text={pick(indication.story, locale)} />
        </div>
        <section aria-labelledby="facts">
          <h2 id="facts">{t("indication.facts")}</h2>
          <IndicationFacts indication={indication} />
        </section>
      </div>
      <Section title={t("indication.rights.heading")}>
        <RightsTable indication={indication} holderOf={holderOf} asOf={asOf} />
      </Section>
      <Section title={t("indication.products")}>{products}</Section>
      <div className="wrap section two-up">
        <div className="two-up__stack">
          <section aria-labelledby="tell">
            <h2 id="tell">{t("indication.tell.heading")}</h2>
            <HowToTell name={name} />
          </section>
          <Governance indication={indication} />
        </div>
        <section aria-labelledby="area">
          <h2 id="area">{t("indication.area")}</h2>
          <IndicationArea area={indication.area} communeNames={communeNames} />
          {map}
        </section>
      </div>
    </>
  )
}

/** What is registered and who manages it; what is not on record is said in one line instead of under empty headings. */
function Governance({ indication }: { indication: Indication }) {
  const t = useTranslations("indications.indication")
  const format = useFormatter()
  const { specification, managers } = indication
  const missing = [
    ...(specification.length === 0 ? [t("missing.specification")] : []),
    ...(managers.length === 0 ? [t("missing.managers")] : []),
  ]
  return (
    <>
      {specification.length === 0 ? null : (
        <section aria-labelledby="specification">
          <h2 id="specification">{t("specification.heading")}</h2>
          <div className="mt-4">
            <SpecificationTable indication={indication} />
          </div>
        </section>
      )}
      {managers.length === 0 ? null : (
        <section aria-labelledby="managers" className="stack">
          <h2 id="managers">{t("managers.heading")}</h2>
          <Managers managers={managers} />
        </section>
      )}
      {missing.length === 0 ? null : (
        <p className="soft">{t("missing.text", { things: format.list(missing) })}</p>
      )}
    </>
  )
}
