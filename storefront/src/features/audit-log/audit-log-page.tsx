import "./audit-log.css"
import type { AuditEntry } from "@cholang/access/http"
import { getTranslations } from "next-intl/server"
import type { Href } from "@/lib/paths"
import { formatMoment } from "@/lib/dates"
import { Empty } from "@/ui/feedback"
import { GoLink } from "@/ui/link"
import { PageHead } from "@/ui/page-head"
import { actionKey } from "./action-key"

type AuditLogPageProps = {
  title: string
  lead: string
  entries: readonly AuditEntry[]
  /** The next, older page; null on the last. */
  older: Href | null
}

/** Who did what, the newest first; what was before and after unfolds. */
export async function AuditLogPage({ title, lead, entries, older }: AuditLogPageProps) {
  const t = await getTranslations("auditLog")
  return (
    <>
      <PageHead title={title} lead={lead} />
      <div className="wrap stack">
        {entries.length === 0 ? (
          <Empty title={t("empty")} />
        ) : (
          <ol className="audit-log">
            {entries.map((entry) => {
              const key = actionKey(entry.action)
              return (
                <li key={entry.id}>
                  <time dateTime={entry.at} className="small soft num">
                    {formatMoment(entry.at)}
                  </time>
                  <b>{key === null ? entry.action : t(`actions.${key}`)}</b>
                  <span className="small">
                    {t(`actors.${entry.actor_type}`)}
                    {entry.actor_name === null ? "" : `: ${entry.actor_name}`}
                  </span>
                  {entry.reason === null ? null : <p className="small">{entry.reason}</p>}
                  {entry.before === null && entry.after === null ? null : (
                    <details className="small">
                      <summary>{t("details")}</summary>
                      <pre className="code">
                        {JSON.stringify({ before: entry.before, after: entry.after }, null, 2)}
                      </pre>
                    </details>
                  )}
                </li>
              )
            })}
          </ol>
        )}
        {older === null ? null : <GoLink href={older}>{t("older")}</GoLink>}
      </div>
    </>
  )
}
