import type { LedgerEntry, ProductCard } from "@cholang/backend/http"
import type { Village, VillageSummary } from "@cholang/craft-villages/http"
import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { GoLink } from "@/ui/link"
import { Section } from "@/ui/section"
import { Almanac } from "./almanac"
import { CheckCode, type SampleLabel } from "./check-code"
import { Lead } from "./lead"
import { NewCertificates } from "./new-certificates"
import { VillageRidge } from "./village-ridge"
import { VillageStory } from "./village-story"

/** The front door: what is in season, where it comes from, what was certified, and how to check a label. */
export function HomeView({
  panels,
  asOf,
  villages,
  certificates,
  story,
  sample,
  featured,
}: {
  panels: readonly ProductCard[]
  asOf: string
  villages: readonly VillageSummary[]
  certificates: readonly LedgerEntry[]
  story: Village | null
  sample: SampleLabel | null
  /** Cards of further products, drawn by the page. */
  featured: ReactNode
}) {
  const t = useTranslations("home.featured")
  return (
    <>
      <Lead panels={panels} asOf={asOf} />
      <Almanac asOf={asOf} />
      <VillageRidge villages={villages} />
      <Section title={t("title")} aside={<GoLink href="/products">{t("all")}</GoLink>}>
        {featured}
      </Section>
      <NewCertificates certificates={certificates} asOf={asOf} />
      {story === null ? null : <VillageStory village={story} />}
      <CheckCode sample={sample} />
    </>
  )
}
