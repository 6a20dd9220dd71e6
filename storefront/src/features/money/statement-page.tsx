import "./money.css"
import type { StatementLine } from "@cholang/marketplace/domain"
import type { Statement, StatementEntry } from "@cholang/marketplace/http"
import { useLocale, useTranslations } from "next-intl"
import { formatDay } from "@/lib/dates"
import { formatVnd } from "@/lib/money"
import { buttonStyle } from "@/ui/button"
import { TextLink } from "@/ui/link"
import { PageHead } from "@/ui/page-head"
import { Pagination } from "@/ui/pagination"
import { Section } from "@/ui/section"
import { Table } from "@/ui/table"

export type OpenedLine = {
  line: StatementLine
  entries: readonly StatementEntry[]
  next: string | null
}

const STATEMENT = "/producer/money/statements/[period]"

/** A month: each figure opens into the movements that it adds up. */
export function StatementPage({
  statement,
  opened,
}: {
  statement: Statement
  opened: OpenedLine | null
}) {
  const t = useTranslations("money.statement")
  const overview = useTranslations("money.overview")
  const { period } = statement
  return (
    <>
      <PageHead
        title={t("title", { month: period.slice(5), year: period.slice(0, 4) })}
        lead={t("lead")}
        crumbs={[
          { label: overview("title"), href: "/producer/money" },
          { label: overview("month", { month: period.slice(5), year: period.slice(0, 4) }) },
        ]}
      />
      <div className="wrap stack">
        <Figures statement={statement} />
        <p className="small soft">{t("taxNote")}</p>
        <Downloads period={period} />
      </div>
      {opened === null ? null : <Movements period={period} opened={opened} />}
    </>
  )
}

function Figures({ statement }: { statement: Statement }) {
  const t = useTranslations("money.statement")
  return (
    <dl className="money-figures">
      <div>
        <dt>{t("opening")}</dt>
        <dd className="num">{formatVnd(statement.opening_vnd)}</dd>
      </div>
      {statement.figures.map(({ line, amount_vnd, entries }) => (
        <div key={line}>
          <dt>
            {entries === 0 ? (
              t(`lines.${line}`)
            ) : (
              <TextLink
                href={{
                  pathname: STATEMENT,
                  params: { period: statement.period },
                  query: { line },
                }}
              >
                {t(`lines.${line}`)}
              </TextLink>
            )}
          </dt>
          <dd className="num">{formatVnd(amount_vnd)}</dd>
          {entries === 0 ? null : (
            <dd className="small soft">{t("entries", { count: entries })}</dd>
          )}
        </div>
      ))}
      <div className="money-figures__main">
        <dt>{t("closing")}</dt>
        <dd className="num">{formatVnd(statement.closing_vnd)}</dd>
        <dd className="small soft">
          {t("closingSplit", {
            pending: formatVnd(statement.closing_pending_vnd),
            payable: formatVnd(statement.closing_payable_vnd),
          })}
        </dd>
      </div>
    </dl>
  )
}

function Downloads({ period }: { period: string }) {
  const t = useTranslations("money.statement")
  const locale = useLocale()
  return (
    <p className="row">
      {(["pdf", "csv"] as const).map((format) => (
        <a
          key={format}
          className={buttonStyle({ variant: "line" })}
          href={`/api/statements/${period}/${format}?locale=${locale}`}
          download
        >
          {t(format)}
        </a>
      ))}
    </p>
  )
}

function Movements({ period, opened }: { period: string; opened: OpenedLine }) {
  const t = useTranslations("money.statement")
  const line = t(`lines.${opened.line}`)
  return (
    <Section id="movements" title={t("entriesTitle", { line })}>
      {opened.entries.length === 0 ? (
        <p className="soft">{t("none")}</p>
      ) : (
        <Table
          caption={t("caption")}
          headColumn="order"
          rowKey={({ id }) => id}
          rows={opened.entries}
          columns={[
            {
              key: "order",
              label: t("order"),
              cell: (entry: StatementEntry) => <Source entry={entry} />,
            },
            { key: "date", label: t("date"), cell: ({ occurred_at }) => formatDay(occurred_at) },
            {
              key: "amount",
              label: t("amount"),
              numeric: true,
              cell: ({ amount_vnd }) => formatVnd(amount_vnd),
            },
          ]}
        />
      )}
      <Pagination
        next={
          opened.next === null
            ? undefined
            : {
                pathname: STATEMENT,
                params: { period },
                query: { line: opened.line, cursor: opened.next },
              }
        }
      />
    </Section>
  )
}

/** The order that a movement comes from; a payout has none and says the bank's reference. */
function Source({ entry: { display_id, producer_order_id, note } }: { entry: StatementEntry }) {
  if (producer_order_id === null) return note ?? ""
  return (
    <TextLink href={{ pathname: "/producer/orders/[id]", params: { id: producer_order_id } }}>
      {display_id ?? producer_order_id}
    </TextLink>
  )
}
