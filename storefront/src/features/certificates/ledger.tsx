import type { LedgerEntry } from "@cholang/backend/http"
import type { CertificateStatus } from "@cholang/ocop/domain"
import { useLocale, useTranslations } from "next-intl"
import { formatDay } from "@/lib/dates"
import { lastDayBefore } from "@/lib/last-day"
import { pick } from "@/lib/localised"
import { Status, type StatusTone } from "@/ui/badges"
import { TextLink } from "@/ui/link"
import { Stars } from "@/ui/stars"
import { Table } from "@/ui/table"
import { remainingTime } from "./remaining-time"

const TONES: Record<CertificateStatus, StatusTone> = {
  valid: "ok",
  expired: "wait",
  revoked: "bad",
  not_yet_valid: "info",
}

/** The public register, with what has ended and what was revoked left in it. */
export function Ledger({ entries, asOf }: { entries: readonly LedgerEntry[]; asOf: string }) {
  const t = useTranslations("certificates")
  return (
    <Table
      caption={t("caption")}
      rows={entries}
      rowKey={({ id }) => id}
      headColumn="product"
      columns={[
        { key: "product", label: t("column.product"), cell: (entry) => <Product entry={entry} /> },
        { key: "star", label: t("column.star"), cell: (entry) => <Grade entry={entry} /> },
        { key: "number", label: t("column.number"), cell: (entry) => <Decision entry={entry} /> },
        {
          key: "decided",
          label: t("column.decided"),
          numeric: true,
          cell: ({ decided_on: day }) => formatDay(day),
        },
        {
          key: "until",
          label: t("column.until"),
          cell: (entry) => <Term entry={entry} asOf={asOf} />,
        },
        {
          key: "status",
          label: t("column.status"),
          cell: ({ status }) => <Status tone={TONES[status]}>{t(`status.${status}`)}</Status>,
        },
      ]}
    />
  )
}

/** Stars are drawn only while they hold; a grade of the past is words. */
function Grade({ entry: { star, status } }: { entry: LedgerEntry }) {
  const t = useTranslations("certificates")
  const words = t("stars", { star })
  return status === "valid" ? (
    <span className="ocop">
      <Stars count={star} label={words} />
      <b aria-hidden="true">{words}</b>
    </span>
  ) : (
    <span className="soft">{words}</span>
  )
}

function Product({ entry: { product, producer } }: { entry: LedgerEntry }) {
  const locale = useLocale()
  return (
    <>
      <TextLink
        className="display"
        href={{ pathname: "/products/[handle]", params: { handle: product.handle } }}
      >
        {pick(product.title, locale)}
      </TextLink>
      <span className="ledger__by">{pick(producer.name, locale)}</span>
    </>
  )
}

function Decision({ entry }: { entry: LedgerEntry }) {
  const locale = useLocale()
  const { decision_no: number, issuer, rule_set: rules } = entry
  return (
    <>
      <span className="code">{number}</span>
      <span className="ledger__by">{issuer}</span>
      {rules.is_legacy ? <span className="ledger__by">{pick(rules.title, locale)}</span> : null}
    </>
  )
}

function Term({ entry, asOf }: { entry: LedgerEntry; asOf: string }) {
  const locale = useLocale()
  const t = useTranslations("certificates")
  const vocabulary = useTranslations("vocabulary")
  const { status, valid_until: end, revoke_reason: reason } = entry
  const until = t("until.valid", { date: formatDay(lastDayBefore(end)) })
  switch (status) {
    case "valid":
      return (
        <>
          {until}
          <span className="ledger__by">
            <Remaining end={end} asOf={asOf} />
            {entry.extended ? `, ${t("extended")}` : null}
          </span>
        </>
      )
    case "expired":
      return t("until.expired", { date: formatDay(end) })
    case "revoked":
      return (
        <>
          {entry.revoked_at === null
            ? null
            : t("until.revoked", { date: formatDay(entry.revoked_at) })}
          {reason === null ? null : (
            <span className="ledger__by">{vocabulary(`revocationReason.${reason}`)}</span>
          )}
          {entry.revoke_note === null ? null : (
            <span className="ledger__by">{pick(entry.revoke_note, locale)}</span>
          )}
        </>
      )
    case "not_yet_valid":
      return t("until.from", { date: formatDay(entry.valid_from) })
  }
}

function Remaining({ end, asOf }: { end: string; asOf: string }) {
  const t = useTranslations("certificates.until")
  const { unit, amount } = remainingTime(lastDayBefore(end), asOf)
  switch (unit) {
    case "days":
      return t("daysLeft", { days: amount })
    case "months":
      return t("monthsLeft", { months: amount })
  }
}
