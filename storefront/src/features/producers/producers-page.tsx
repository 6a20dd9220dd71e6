import type { ProducerKind } from "@cholang/marketplace/domain"
import { useTranslations } from "next-intl"
import { DemoMark } from "@/ui/demo-mark"
import { Empty } from "@/ui/feedback"
import { LinkButton } from "@/ui/link-button"
import { PageHead } from "@/ui/page-head"
import { ProducerFilter } from "./producer-filter"
import { ProducerList, type ProducerRow } from "./producer-list"

export function ProducersPage({
  rows,
  total,
  kinds,
  chosen,
}: {
  rows: readonly ProducerRow[]
  total: number
  kinds: readonly ProducerKind[]
  chosen: ProducerKind | null
}) {
  const t = useTranslations("producers")
  const count = rows.length
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} crumbs={[{ label: t("title") }]} />
      <div className="wrap stack">
        {total === 0 ? null : <ProducerFilter kinds={kinds} chosen={chosen} />}
        <p className="soft">
          {chosen === null ? t("count", { count }) : t("countOf", { count, total })}
        </p>
        {count === 0 ? <NoProducers isFiltered={chosen !== null} /> : <ProducerList rows={rows} />}
        {rows.some(({ producer }) => producer.is_demo) ? <DemoMark /> : null}
      </div>
    </>
  )
}

function NoProducers({ isFiltered }: { isFiltered: boolean }) {
  const t = useTranslations("producers")
  return isFiltered ? (
    <Empty
      title={t("empty.heading")}
      action={<LinkButton href="/producers">{t("empty.action")}</LinkButton>}
    >
      <p>{t("empty.text")}</p>
    </Empty>
  ) : (
    <Empty title={t("emptyAll.heading")}>
      <p>{t("emptyAll.text")}</p>
    </Empty>
  )
}
