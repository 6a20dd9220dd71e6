import type { OfficerListingsAnswer } from "@cholang/marketplace/http"
import { useLocale, useTranslations } from "next-intl"
import { formatMoment } from "@/lib/dates"
import { pick } from "@/lib/localised"
import { Status } from "@/ui/badges"
import { Empty } from "@/ui/feedback"
import { PlainLink, TextLink } from "@/ui/link"
import { PageHead } from "@/ui/page-head"
import { Pagination } from "@/ui/pagination"
import { Table } from "@/ui/table"

export const REVIEW_STATES = ["submitted", "changes_asked", "approved", "rejected"] as const
export type ReviewListState = (typeof REVIEW_STATES)[number]

/** Drafts of the officer's territory, who has waited longest first. */
export function ReviewList({
  answer,
  state,
  isFirstPage,
}: {
  answer: OfficerListingsAnswer
  state: ReviewListState
  isFirstPage: boolean
}) {
  const t = useTranslations("listingReview")
  const locale = useLocale()
  const page = { pathname: "/officer/listings", query: { state } } as const
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <nav aria-label={t("filter.label")} className="row">
        {REVIEW_STATES.map((each) => (
          <PlainLink
            key={each}
            className="chip"
            aria-current={each === state ? "page" : undefined}
            href={{ pathname: "/officer/listings", query: { state: each } }}
          >
            {t(`state.${each}`)}
          </PlainLink>
        ))}
      </nav>
      {answer.listings.length === 0 ? (
        <Empty title={t("empty")} />
      ) : (
        <Table
          caption={t("caption")}
          rows={answer.listings}
          rowKey={({ id }) => id}
          headColumn="product"
          columns={[
            {
              key: "product",
              label: t("columns.product"),
              cell: ({ id, title }) => (
                <TextLink href={{ pathname: "/officer/listings/[id]", params: { id } }}>
                  {pick(title, locale) || title.vi}
                </TextLink>
              ),
            },
            {
              key: "producer",
              label: t("columns.producer"),
              cell: ({ producer }) => pick(producer.name, locale),
            },
            {
              key: "kind",
              label: t("columns.kind"),
              cell: ({ is_new: isNew }) => t(isNew ? "kind.new" : "kind.change"),
            },
            {
              key: "flags",
              label: t("columns.flags"),
              cell: ({ claim_count: count }) =>
                count === 0 ? null : <Status tone="bad">{t("claims", { count })}</Status>,
            },
            {
              key: "submitted",
              label: t("columns.submitted"),
              cell: ({ submitted_at: at }) => (at === null ? null : formatMoment(at)),
            },
          ]}
        />
      )}
      <Pagination
        first={isFirstPage ? undefined : page}
        next={
          answer.next_cursor === null
            ? undefined
            : { pathname: page.pathname, query: { state, cursor: answer.next_cursor } }
        }
      />
    </>
  )
}
