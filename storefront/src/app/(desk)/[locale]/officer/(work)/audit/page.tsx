import type { ListAuditAnswer } from "@cholang/access/http"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readAsOfficer } from "@/data/read-as"
import { AuditLogPage } from "@/features/audit-log/audit-log-page"
import { MissingPage } from "@/features/shell/missing-page"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auditLog.officer")
  return { title: t("title") }
}

export default async function Page({ searchParams }: PageProps<"/[locale]/officer/audit">) {
  const { cursor } = await searchParams
  const t = await getTranslations("auditLog.officer")
  const query = typeof cursor === "string" ? { cursor } : {}
  const answer = await readAsOfficer<ListAuditAnswer>("/officer/audit", query)
  if (answer === null) return <MissingPage />
  return (
    <AuditLogPage
      title={t("title")}
      lead={t("lead")}
      entries={answer.entries}
      older={
        answer.next_cursor === null
          ? null
          : { pathname: "/officer/audit", query: { cursor: answer.next_cursor } }
      }
    />
  )
}
