import "./inbox.css"
import type { InboxAnswer, InboxItem } from "@cholang/access/http"
import { getLocale, getTranslations } from "next-intl/server"
import { TUYEN_QUANG } from "@/config/province"
import { getCommunes } from "@/data/get-communes"
import { newIdempotencySeed } from "@/data/idempotency"
import { LocaleField } from "@/i18n/locale-field-input"
import { formatDay } from "@/lib/dates"
import { pick } from "@/lib/localised"
import { pathOf } from "@/lib/paths"
import { Status } from "@/ui/badges"
import { Checkbox } from "@/ui/check"
import { Empty, Note } from "@/ui/feedback"
import { SelectField, TextField } from "@/ui/field"
import { IdempotencyField } from "@/ui/idempotency-field"
import { TextLink } from "@/ui/link"
import { PageHead } from "@/ui/page-head"
import { Pagination } from "@/ui/pagination"
import { SubmitButton } from "@/ui/submit-button"
import { Table } from "@/ui/table"
import { approveSelected } from "./actions"
import type { InboxQuery } from "./inbox-query"
import { daysBetween } from "./waiting-days"

type InboxPageProps = {
  answer: InboxAnswer
  query: InboxQuery
  officerName: string
  /** What came of an approval of several. */
  result: { approved?: string; failed?: string; reasons?: string; refused?: string }
}

/** Everything that waits on the officer's agency: how much of what, the most urgent first. */
export async function InboxPage({ answer, query, officerName, result }: InboxPageProps) {
  const [t, seed] = await Promise.all([getTranslations("review.inbox"), newIdempotencySeed()])
  const total = answer.counters.reduce((sum, { waiting }) => sum + waiting, 0)
  return (
    <div className="stack">
      <PageHead title={t("title")} lead={officerName} />
      <Outcome result={result} />
      <nav aria-label={t("columns.kind")}>
        <ul className="inbox__tabs">
          <li aria-current={query.kind === undefined ? "true" : undefined}>
            <TextLink href="/officer">
              {t("all")} ({total})
            </TextLink>
          </li>
          {answer.counters.map(({ kind, waiting, overdue }) => (
            <li key={kind} aria-current={query.kind === kind ? "true" : undefined}>
              <TextLink href={{ pathname: "/officer", query: { kind } }}>
                {t(`kinds.${kind}`)} ({waiting})
                {overdue === 0 ? null : (
                  <span className="vh">{t("counts", { waiting, overdue })}</span>
                )}
              </TextLink>
            </li>
          ))}
        </ul>
      </nav>
      <Filters query={query} />
      {answer.items.length === 0 ? (
        <Empty title={t("empty")}>{t("emptyLead")}</Empty>
      ) : (
        <form action={approveSelected} className="stack">
          <LocaleField />
          <IdempotencyField seed={seed} />
          <InboxTable items={answer.items} now={answer.as_of} />
          {answer.items.some(({ risk }) => risk === "low") ? (
            <SubmitButton busyLabel={t("approving")}>{t("approve")}</SubmitButton>
          ) : null}
        </form>
      )}
      <Pagination
        {...(query.cursor === undefined ? {} : { first: "/officer" as const })}
        {...(answer.next_cursor === null
          ? {}
          : {
              next: {
                pathname: "/officer" as const,
                query: { ...query, cursor: answer.next_cursor },
              },
            })}
      />
    </div>
  )
}

async function Outcome({ result }: Pick<InboxPageProps, "result">) {
  const [t, bulk] = await Promise.all([
    getTranslations("review.inbox"),
    getTranslations("review.bulk"),
  ])
  const known = ["not_low_risk", "not_found", "not_in_bulk", "checklist_not_met"] as const
  const reasons = (result.reasons ?? "")
    .split(",")
    .filter((one) => one !== "")
    .map((code) => bulk(known.find((one) => one === code) ?? "other"))
  return (
    <>
      {result.approved === undefined || result.approved === "0" ? null : (
        <Note tone="ok" live>
          {t("approved", { count: result.approved })}
        </Note>
      )}
      {result.failed === undefined ? null : (
        <Note tone="bad" live>
          {t("refused", { count: result.failed, reasons: reasons.join(", ") })}
        </Note>
      )}
      {result.refused === undefined ? null : (
        <Note tone="bad" live>
          {result.refused === "none" ? t("none") : bulk("other")}
        </Note>
      )}
    </>
  )
}

async function Filters({ query }: { query: InboxQuery }) {
  const [t, locale, communes] = await Promise.all([
    getTranslations("review.inbox"),
    getLocale(),
    getCommunes(TUYEN_QUANG),
  ])
  return (
    <form method="get" action={pathOf("/officer", locale)} className="inbox__filters">
      {query.kind === undefined ? null : <input type="hidden" name="kind" value={query.kind} />}
      <TextField name="q" label={t("search")} defaultValue={query.q ?? ""} maxLength={100} />
      <SelectField name="commune" label={t("commune")} defaultValue={query.commune ?? ""}>
        <option value="">{t("anyCommune")}</option>
        {(communes?.communes ?? []).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <Checkbox name="overdue" value="true" defaultChecked={query.overdue === "true"}>
        {t("onlyOverdue")}
      </Checkbox>
      <Checkbox name="low_risk" value="true" defaultChecked={query.low_risk === "true"}>
        {t("onlyLow")}
      </Checkbox>
      <SubmitButton variant="line" busyLabel={t("filtering")}>
        {t("filter")}
      </SubmitButton>
    </form>
  )
}

async function InboxTable({ items, now }: { items: readonly InboxItem[]; now: string }) {
  const [t, locale, communes] = await Promise.all([
    getTranslations("review.inbox"),
    getLocale(),
    getCommunes(TUYEN_QUANG),
  ])
  const nameOf = new Map(communes?.communes.map(({ code, name }) => [code, name]))
  const prefix = locale === "en" ? "/en" : ""
  return (
    <Table
      caption={t("title")}
      rows={items}
      rowKey={({ id }) => id}
      headColumn="item"
      columns={[
        {
          key: "item",
          label: t("columns.item"),
          cell: (item) => (
            <>
              {/* Where it is decided: a path of the desk that the record's own plugin names. */}
              <a className="link" href={`${prefix}${item.link}`}>
                {pick(item.title, locale)}
              </a>
              {item.producer_name === null || item.kind === "producer_registration" ? null : (
                <span className="small soft block">{pick(item.producer_name, locale)}</span>
              )}
            </>
          ),
        },
        { key: "kind", label: t("columns.kind"), cell: ({ kind }) => t(`kinds.${kind}`) },
        {
          key: "commune",
          label: t("columns.commune"),
          cell: ({ commune_code }) => nameOf.get(commune_code) ?? commune_code,
        },
        {
          key: "age",
          label: t("columns.age"),
          cell: ({ submitted_at }) => {
            const days = daysBetween(submitted_at, now)
            return days <= 0 ? t("waitsToday") : t("waitsDays", { days })
          },
        },
        {
          key: "due",
          label: t("columns.due"),
          cell: ({ due_at }) => <Due dueAt={due_at} now={now} words={dueWords(t, due_at, now)} />,
        },
        {
          key: "risk",
          label: t("columns.risk"),
          labelHidden: true,
          cell: (item) =>
            item.risk === "low" ? (
              <Checkbox
                name="item"
                value={item.id}
                aria-label={t("select", { name: pick(item.title, locale) })}
              >
                {t("low")}
              </Checkbox>
            ) : null,
        },
      ]}
    />
  )
}

type InboxWords = Awaited<ReturnType<typeof getTranslations<"review.inbox">>>

function dueWords(t: InboxWords, dueAt: string, now: string): string {
  const days = daysBetween(now, dueAt)
  if (days < 0) return t("overdue", { days: -days })
  return days === 0 ? t("dueToday") : t("dueIn", { days })
}

function Due({ dueAt, now, words }: { dueAt: string; now: string; words: string }) {
  const days = daysBetween(now, dueAt)
  return (
    <span className="inbox__due">
      <b className="num">{formatDay(dueAt)}</b>
      <Status tone={days < 0 ? "bad" : days < SOON_DAYS ? "wait" : "plain"}>{words}</Status>
    </span>
  )
}

const SOON_DAYS = 2
