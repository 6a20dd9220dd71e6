import type { LedgerAnswer } from "@cholang/backend/http"
import type { CertificateStatus } from "@cholang/ocop/domain"
import { useTranslations } from "next-intl"
import { formatMoment } from "@/lib/dates"
import { DemoMark } from "@/ui/demo-mark"
import { Empty } from "@/ui/feedback"
import { LinkButton } from "@/ui/link-button"
import { PageHead } from "@/ui/page-head"
import { Pagination } from "@/ui/pagination"
import { Section } from "@/ui/section"
import { Ledger } from "./ledger"
import { StatusFilter } from "./status-filter"
import "./certificates.css"

export function CertificatesPage({
  answer,
  chosen,
  isFirstPage,
}: {
  answer: LedgerAnswer
  chosen: CertificateStatus | null
  isFirstPage: boolean
}) {
  const t = useTranslations("certificates")
  const [time = "", date = ""] = formatMoment(answer.as_of).split(", ")
  const query = chosen === null ? {} : { status: chosen }
  const { certificates, next_cursor: cursor } = answer
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead", { time, date })}
        crumbs={[{ label: t("title") }]}
      />
      <div className="wrap stack">
        <StatusFilter chosen={chosen} />
        {certificates.length === 0 ? (
          <NoCertificates isFiltered={chosen !== null} />
        ) : (
          <div className="ledger">
            <Ledger entries={certificates} asOf={answer.as_of} />
          </div>
        )}
        <Pagination
          first={isFirstPage ? undefined : { pathname: "/certificates", query }}
          next={
            cursor === null ? undefined : { pathname: "/certificates", query: { ...query, cursor } }
          }
        />
        {certificates.some(({ is_demo: isDemo }) => isDemo) ? <DemoMark /> : null}
      </div>
      <Section title={t("meaning.heading")}>
        <ul className="ledger-meaning">
          <li>{t("meaning.star")}</li>
          <li>{t("meaning.term")}</li>
          <li>{t("meaning.legacy")}</li>
        </ul>
      </Section>
    </>
  )
}

function NoCertificates({ isFiltered }: { isFiltered: boolean }) {
  const t = useTranslations("certificates")
  return isFiltered ? (
    <Empty
      title={t("empty.heading")}
      action={<LinkButton href="/certificates">{t("empty.action")}</LinkButton>}
    >
      <p>{t("empty.text")}</p>
    </Empty>
  ) : (
    <Empty title={t("emptyAll.heading")}>
      <p>{t("emptyAll.text")}</p>
    </Empty>
  )
}
