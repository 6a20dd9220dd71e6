import type { CommuneRef, VillageSummary } from "@cholang/craft-villages/http"
import type { Producer, ProducerAnswer } from "@cholang/marketplace/http"
import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { communeInSentence } from "@/lib/commune-name"
import { formatDay } from "@/lib/dates"
import { pick } from "@/lib/localised"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { DemoMark } from "@/ui/demo-mark"
import { Note } from "@/ui/feedback"
import { GoLink } from "@/ui/link"
import { Profile } from "@/ui/profile"
import { Section } from "@/ui/section"
import { ProducerFacts } from "./producer-facts"
import "./producers.css"

export type ProducerPageProps = {
  producer: Producer
  /** Why it takes no orders now; null when it does. */
  closure: ProducerAnswer["closure"]
  commune: Pick<CommuneRef, "name" | "province_name"> | null
  village: Pick<VillageSummary, "handle" | "name"> | null
  /** Composed by the route from other features. */
  follow: ReactNode
  products: ReactNode
  map: ReactNode
}

export function ProducerPage({
  producer,
  closure,
  commune,
  village,
  follow,
  products,
  map,
}: ProducerPageProps) {
  const locale = useLocale()
  const t = useTranslations("producers")
  const kind = useTranslations("vocabulary.producerKind")
  const name = pick(producer.name, locale)
  const communeWord = commune === null ? null : communeInSentence(commune.name, locale)
  return (
    <>
      <div className="wrap">
        <Breadcrumbs items={[{ label: t("title"), href: "/producers" }, { label: name }]} />
      </div>
      <Profile
        picture={producer.picture}
        eyebrow={[kind(producer.kind), communeWord].filter(Boolean).join(", ")}
        title={name}
        story={{ title: t("producer.story"), text: pick(producer.story, locale) }}
      >
        {producer.is_demo ? <DemoMark /> : null}
        {closure === null ? null : (
          <Note tone="wait">{t("closed", { name, day: formatDay(closure.ends_on) })}</Note>
        )}
        {follow}
        <h2 className="vh">{t("producer.facts")}</h2>
        <ProducerFacts producer={producer} commune={commune} village={village} />
      </Profile>
      <Section title={t("producer.products")}>{products}</Section>
      <div className="wrap section two-up">
        <section aria-labelledby="place" className="stack">
          <h2 id="place">{t("producer.place")}</h2>
          <p className="display producer-place">
            {[producer.street, communeWord, commune?.province_name].filter(Boolean).join(", ")}
          </p>
          <p className="soft">{t("producer.sells")}</p>
          {village === null ? null : (
            <p>
              <GoLink href={{ pathname: "/villages/[handle]", params: { handle: village.handle } }}>
                {t("producer.toVillage", { name: pick(village.name, locale) })}
              </GoLink>
            </p>
          )}
        </section>
        {map}
      </div>
    </>
  )
}
