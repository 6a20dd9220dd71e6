import type { CraftGroup } from "@cholang/craft-villages/domain"
import type { VillageSummary } from "@cholang/craft-villages/http"
import { useTranslations } from "next-intl"
import { DemoMark } from "@/ui/demo-mark"
import { Empty } from "@/ui/feedback"
import { GoLink } from "@/ui/link"
import { LinkButton } from "@/ui/link-button"
import { PageHead } from "@/ui/page-head"
import { VillageFilter } from "./village-filter"
import { VillageList } from "./village-list"
import { VillageRidge } from "./village-ridge"
import "./villages.css"

export type VillagesPageProps = {
  villages: readonly VillageSummary[]
  total: number
  groups: readonly CraftGroup[]
  chosen: CraftGroup | null
}

export function VillagesPage({ villages, total, groups, chosen }: VillagesPageProps) {
  const t = useTranslations("villages")
  const altitudes = villages.flatMap(({ altitude_metres: altitude }) => altitude ?? [])
  const count = villages.length
  return (
    <>
      <PageHead title={t("heading")} lead={t("lead")} crumbs={[{ label: t("title") }]} />
      <VillageRidge altitudesMetres={altitudes} />
      <div className="wrap stack villages-page">
        {total === 0 ? null : <VillageFilter groups={groups} chosen={chosen} />}
        <div className="row row--between">
          <p className="soft">
            {chosen === null ? t("count", { count }) : t("countOf", { count, total })}
          </p>
          <GoLink href="/map">{t("onMap")}</GoLink>
        </div>
        {count === 0 ? (
          <NoVillages isFiltered={chosen !== null} />
        ) : (
          <VillageList villages={villages} />
        )}
        {villages.some(({ is_demo: isDemo }) => isDemo) ? <DemoMark /> : null}
      </div>
    </>
  )
}

function NoVillages({ isFiltered }: { isFiltered: boolean }) {
  const t = useTranslations("villages")
  return isFiltered ? (
    <Empty
      title={t("empty.heading")}
      action={<LinkButton href="/villages">{t("empty.action")}</LinkButton>}
    >
      <p>{t("empty.text")}</p>
    </Empty>
  ) : (
    <Empty title={t("emptyAll.heading")}>
      <p>{t("emptyAll.text")}</p>
    </Empty>
  )
}
