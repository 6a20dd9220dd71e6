import type { LedgerEntry } from "@cholang/backend/http"
import { useLocale, useTranslations } from "next-intl"
import { formatDay } from "@/lib/dates"
import { lastDayBefore } from "@/lib/last-day"
import { pick } from "@/lib/localised"
import { GoLink, TextLink } from "@/ui/link"
import { Section } from "@/ui/section"
import { Stars } from "@/ui/stars"
import { Table } from "@/ui/table"
import "./new-certificates.css"

/** The newest lines of the ledger: a ledger, not a carousel. */
export function NewCertificates({
  certificates,
  asOf,
}: {
  certificates: readonly LedgerEntry[]
  asOf: string
}) {
  const t = useTranslations("home.certificates")
  const badge = useTranslations("common.badge")
  const locale = useLocale()
  if (certificates.length === 0) return null
  return (
    <Section title={t("title")} note={t("note", { date: formatDay(asOf) })}>
      <Table
        caption={t("title")}
        rows={certificates}
        rowKey={({ id }) => id}
        headColumn="product"
        columns={[
          {
            key: "grade",
            label: t("grade"),
            unlabelled: true,
            cell: ({ star }) => (
              <>
                <Stars count={star} label={badge("starsOfFive", { star })} />
                <br />
                <b className="strong small">{badge("ocop", { star })}</b>
              </>
            ),
          },
          {
            key: "product",
            label: t("product"),
            cell: ({ product, producer }) => (
              <>
                <TextLink
                  className="display ledger__name"
                  href={{ pathname: "/products/[handle]", params: { handle: product.handle } }}
                >
                  {pick(product.title, locale)}
                </TextLink>
                <br />
                <span className="soft">{pick(producer.name, locale)}</span>
              </>
            ),
          },
          {
            key: "decision",
            label: t("decision"),
            cell: ({ decision_no: number }) => <span className="code">{number}</span>,
          },
          {
            key: "decided",
            label: t("decided"),
            cell: ({ decided_on: day }) => <span className="num">{formatDay(day)}</span>,
          },
          {
            key: "until",
            label: t("until"),
            cell: ({ valid_until: until }) => (
              <span className="num">{formatDay(lastDayBefore(until))}</span>
            ),
          },
        ]}
      />
      <p className="mt-4">
        <GoLink href="/certificates">{t("all")}</GoLink>
      </p>
    </Section>
  )
}
