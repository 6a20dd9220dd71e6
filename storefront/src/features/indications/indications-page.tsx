import type { IndicationSummary } from "@cholang/geographical-indications/http"
import { useTranslations } from "next-intl"
import { Empty } from "@/ui/feedback"
import { PageHead } from "@/ui/page-head"
import { Section } from "@/ui/section"
import { IndicationList } from "./indication-list"
import "./indications.css"

export function IndicationsPage({ indications }: { indications: readonly IndicationSummary[] }) {
  const t = useTranslations("indications")
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} crumbs={[{ label: t("title") }]} />
      <div className="wrap stack">
        {indications.length === 0 ? (
          <Empty title={t("empty.heading")}>
            <p>{t("empty.text")}</p>
          </Empty>
        ) : (
          <>
            <p className="soft">{t("count", { count: indications.length })}</p>
            <IndicationList indications={indications} />
          </>
        )}
      </div>
      <Section title={t("what.heading")}>
        <p className="indications-what">{t("what.text")}</p>
      </Section>
    </>
  )
}
