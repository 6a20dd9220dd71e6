import "./care.css"
import type { CaseDetail, CaseSummary } from "@cholang/marketplace/http"
import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { formatMoment } from "@/lib/dates"
import { pick } from "@/lib/localised"
import { formatVnd } from "@/lib/money"
import { DemoMark } from "@/ui/demo-mark"
import { Facts } from "@/ui/facts"
import { Note } from "@/ui/feedback"

/** A case as all three sides read it: what, until when, what was said, what was decided. `children` act on it. */
export function CaseView({ found, children }: { found: CaseDetail; children: ReactNode }) {
  const t = useTranslations("care.cases")
  const locale = useLocale()
  return (
    <div className="care__main">
      <p>
        <b className="strong">{t(`kinds.${found.kind}`)}</b>, {t(`states.${found.state}`)}
      </p>
      {found.is_demo ? <DemoMark /> : null}
      {found.overdue === null ? null : <Note tone="wait">{t("overdue")}</Note>}
      {found.decision === null ? null : (
        <Note tone="info">
          <p className="strong">
            {t("decision")}: {t(`decisions.${found.decision}`)}
          </p>
          <p className="care__text">{found.decision_reason}</p>
          {found.refund_vnd === null ? null : (
            <p>{t("refund", { amount: formatVnd(found.refund_vnd) })}</p>
          )}
        </Note>
      )}
      <Facts
        facts={[
          {
            label: t("producer"),
            value: pick(found.producer.name, locale),
          },
          ...(found.contact_name === null
            ? []
            : [{ label: t("complainer"), value: found.contact_name }]),
          { label: t("times"), value: formatMoment(found.opened_at) },
          found.first_responded_at === null
            ? { label: t("firstDue"), value: formatMoment(found.first_response_due_at) }
            : { label: t("answered"), value: formatMoment(found.first_responded_at) },
          { label: t("resolutionDue"), value: formatMoment(found.resolution_due_at) },
          ...(found.escalation_cause === null
            ? []
            : [
                {
                  label: t(`causes.${found.escalation_cause}`),
                  value: formatMoment(found.escalated_at ?? found.opened_at),
                },
              ]),
        ]}
      />
      <h2>{t("messages")}</h2>
      <ol className="care__list">
        {found.messages.map((message) => (
          <li key={message.id} className="care__said" data-party={message.party}>
            <p className="small soft">
              {t(`parties.${message.party}`)}, {formatMoment(message.said_at)}
            </p>
            <p className="care__text">{message.text}</p>
          </li>
        ))}
      </ol>
      {children}
    </div>
  )
}

/** Whether its sides may still write to it. */
export function isOpen(found: Pick<CaseSummary, "state">): boolean {
  return found.state !== "decided" && found.state !== "closed"
}

/** One line of a list of cases; `link` opens it. */
export function CaseLine({ found, link }: { found: CaseSummary; link: ReactNode }) {
  const t = useTranslations("care.cases")
  return (
    <li>
      <p>{link}</p>
      <p className="small">
        {t(`kinds.${found.kind}`)}, <b className="strong">{t(`states.${found.state}`)}</b>
        {found.overdue === null ? null : <span> · {t("overdue")}</span>}
      </p>
      <p className="small soft">
        {t("resolutionDue")}: {formatMoment(found.resolution_due_at)}
      </p>
    </li>
  )
}
