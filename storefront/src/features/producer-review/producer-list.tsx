import type { OfficerProducersAnswer } from "@cholang/marketplace/http"
import { PRODUCER_STATES, type ProducerState } from "@cholang/marketplace/domain"
import { getLocale, getTranslations } from "next-intl/server"
import { TUYEN_QUANG } from "@/config/province"
import { getCommunes } from "@/data/get-communes"
import { formatDay } from "@/lib/dates"
import { pick } from "@/lib/localised"
import { pathOf } from "@/lib/paths"
import { Status, type StatusTone } from "@/ui/badges"
import { Empty } from "@/ui/feedback"
import { SelectField, TextField } from "@/ui/field"
import { TextLink } from "@/ui/link"
import { PageHead } from "@/ui/page-head"
import { Pagination } from "@/ui/pagination"
import { SubmitButton } from "@/ui/submit-button"
import { Table } from "@/ui/table"

export const STATE_TONES: Record<ProducerState, StatusTone> = {
  draft: "plain",
  submitted: "wait",
  in_review: "wait",
  approved: "ok",
  suspended: "bad",
  closed: "bad",
}

type ProducerListProps = {
  answer: OfficerProducersAnswer
  query: { state?: string; q?: string; cursor?: string }
}

/** The producers of the officer's territory. */
export async function ProducerList({ answer, query }: ProducerListProps) {
  const [t, states, kinds, locale, communes] = await Promise.all([
    getTranslations("review.list"),
    getTranslations("registration.states"),
    getTranslations("vocabulary.producerKind"),
    getLocale(),
    getCommunes(TUYEN_QUANG),
  ])
  const nameOf = new Map(communes?.communes.map(({ code, name }) => [code, name]))
  return (
    <div className="stack">
      <PageHead title={t("title")} lead={t("lead")} />
      <form method="get" action={pathOf("/officer/producers", locale)} className="inbox__filters">
        <TextField name="q" label={t("name")} defaultValue={query.q ?? ""} maxLength={100} />
        <SelectField name="state" label={t("state")} defaultValue={query.state ?? ""}>
          <option value="">{t("anyState")}</option>
          {PRODUCER_STATES.map((state) => (
            <option key={state} value={state}>
              {states(state)}
            </option>
          ))}
        </SelectField>
        <SubmitButton variant="line" busyLabel={t("filtering")}>
          {t("filter")}
        </SubmitButton>
      </form>
      {answer.producers.length === 0 ? (
        <Empty title={t("empty")} />
      ) : (
        <Table
          caption={t("title")}
          rows={answer.producers}
          rowKey={({ id }) => id}
          headColumn="name"
          columns={[
            {
              key: "name",
              label: t("name"),
              cell: ({ id, name }) => (
                <TextLink href={{ pathname: "/officer/producers/[id]", params: { id } }}>
                  {pick(name, locale)}
                </TextLink>
              ),
            },
            { key: "kind", label: t("kind"), cell: ({ kind }) => kinds(kind) },
            {
              key: "commune",
              label: t("commune"),
              cell: ({ commune_code }) => nameOf.get(commune_code) ?? commune_code,
            },
            {
              key: "state",
              label: t("state"),
              cell: ({ state }) => <Status tone={STATE_TONES[state]}>{states(state)}</Status>,
            },
            {
              key: "submitted",
              label: t("submitted"),
              cell: ({ submitted_at }) => (submitted_at === null ? "" : formatDay(submitted_at)),
            },
          ]}
        />
      )}
      <Pagination
        {...(query.cursor === undefined ? {} : { first: "/officer/producers" as const })}
        {...(answer.next_cursor === null
          ? {}
          : {
              next: {
                pathname: "/officer/producers" as const,
                query: { ...query, cursor: answer.next_cursor },
              },
            })}
      />
    </div>
  )
}
