import type { LotSummary } from "@cholang/traceability/http"
import { useTranslations } from "next-intl"
import { formatDay } from "@/lib/dates"
import { GoLink } from "@/ui/link"
import { Section } from "@/ui/section"
import { Table } from "@/ui/table"

/** The lots that a buyer may receive one of; each leads to its passport. */
export function LotsOnSale({ lots }: { lots: readonly LotSummary[] }) {
  const t = useTranslations("product.lots")
  if (lots.length === 0) return null
  return (
    <Section title={t("title")} note={t("note")} id="lots">
      <Table
        caption={t("title")}
        rows={lots}
        rowKey={({ code }) => code}
        headColumn="lot"
        columns={[
          {
            key: "lot",
            label: t("lot"),
            cell: ({ lot_no: number }) => <span className="code strong">{number}</span>,
          },
          {
            key: "made",
            label: t("made"),
            cell: ({ made_on: day }) => <span className="num">{formatDay(day)}</span>,
          },
          {
            key: "expires",
            label: t("expires"),
            cell: ({ expires_on: day }) =>
              day === null ? t("noExpiry") : <span className="num">{formatDay(day)}</span>,
          },
          {
            key: "steps",
            label: t("steps"),
            cell: ({ event_count: count }) => t("stepCount", { count }),
          },
          {
            key: "passport",
            label: t("passport"),
            labelHidden: true,
            cell: ({ code, lot_no: number }) => (
              <GoLink href={{ pathname: "/passport/[code]", params: { code } }}>
                {t("read")}
                <span className="vh"> {t("ofLot", { lot: number })}</span>
              </GoLink>
            ),
          },
        ]}
      />
    </Section>
  )
}
