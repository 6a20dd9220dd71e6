import type { CertificateStatus } from "@cholang/ocop/domain"
import type { Certificate } from "@cholang/ocop/http"
import { useLocale, useTranslations } from "next-intl"
import { formatDay } from "@/lib/dates"
import { lastDayBefore } from "@/lib/last-day"
import { pick } from "@/lib/localised"
import { Status, type StatusTone } from "@/ui/badges"
import { Table } from "@/ui/table"

const TONES: Record<CertificateStatus, StatusTone> = {
  not_yet_valid: "info",
  valid: "ok",
  expired: "wait",
  revoked: "bad",
}

/** Certificates that give no star today, with the reason in words. */
export function PastCertificates({
  certificates,
  isAll,
}: {
  certificates: readonly Certificate[]
  /** No certificate holds today: then these are what there is to see, and they stand open. */
  isAll: boolean
}) {
  const t = useTranslations("product.proofs.past")
  const ground = useTranslations("vocabulary.revocationReason")
  const locale = useLocale()
  const title = t(isAll ? "titleOnly" : "title", { count: certificates.length })
  return (
    <details className="past" open={isAll}>
      <summary>{title}</summary>
      <Table
        caption={title}
        rows={certificates}
        rowKey={({ id }) => id}
        headColumn="star"
        columns={[
          { key: "star", label: t("star"), cell: ({ star }) => t("stars", { star }) },
          {
            key: "decision",
            label: t("decision"),
            cell: ({ decision_no: number }) => <span className="code">{number}</span>,
          },
          {
            key: "validity",
            label: t("validity"),
            cell: ({ valid_from: from, valid_until: until }) => (
              <span className="num">
                {formatDay(from)} – {formatDay(lastDayBefore(until))}
              </span>
            ),
          },
          {
            key: "status",
            label: t("status"),
            cell: ({ status, revoke_reason: reason, revoke_note: note }) => (
              <>
                <Status tone={TONES[status]}>{t(`statuses.${status}`)}</Status>
                {reason === null ? null : <p className="small">{ground(reason)}</p>}
                {note === null ? null : <p className="small soft">{pick(note, locale)}</p>}
              </>
            ),
          },
        ]}
      />
    </details>
  )
}
