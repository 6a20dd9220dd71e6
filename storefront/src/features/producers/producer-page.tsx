import type { CommuneRef, VillageSummary } from "@cholang/craft-villages/http"
import type { Producer } from "@cholang/marketplace/http"
import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { pick } from "@/lib/localised"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { DemoMark } from "@/ui/demo-mark"
import { Profile } from "@/ui/profile"
import { Section } from "@/ui/section"
import { StoryText } from "@/ui/story-text"
import { ProducerFacts } from "./producer-facts"
import "./producers.css"

export type ProducerPageProps = {
  producer: Producer
  commune: Pick<CommuneRef, "name" | "province_name"> | null
  village: Pick<VillageSummary, "handle" | "name"> | null
  /** Composed by the route from other features. */
  products: ReactNode
  map: ReactNode
}

export function ProducerPage({ producer, commune, village, products, map }: ProducerPageProps) {
  const locale = useLocale()
  const t = useTranslations("producers")
  const kind = useTranslations("vocabulary.producerKind")
  const name = pick(producer.name, locale)
  return (
    <>
      <div className="wrap">
        <Breadcrumbs items={[{ label: t("title"), href: "/producers" }, { label: name }]} />
      </div>
      <Profile
        picture={producer.picture}
        eyebrow={[kind(producer.kind), commune?.name].filter(Boolean).join(", ")}
        title={name}
      >
        {producer.is_demo ? <DemoMark /> : null}
        <h2 className="vh">{t("producer.facts")}</h2>
        <ProducerFacts producer={producer} commune={commune} village={village} />
        <p className="small soft">{t("producer.sells")}</p>
      </Profile>
      <Section title={t("producer.products")}>{products}</Section>
      <div className="wrap section two-up">
        <section aria-labelledby="story">
          <h2 id="story">{t("producer.story")}</h2>
          <StoryText text={pick(producer.story, locale)} className="mt-4" />
        </section>
        <section aria-labelledby="place">
          <h2 id="place">{t("producer.place")}</h2>
          <div className="mt-4">{map}</div>
        </section>
      </div>
    </>
  )
}
