import type { PortalListing, PortalListingsAnswer } from "@cholang/marketplace/http"
import { getTranslations } from "next-intl/server"
import { ClientMessages } from "@/i18n/client-messages"
import { Empty } from "@/ui/feedback"
import { LinkButton } from "@/ui/link-button"
import { PlainLink } from "@/ui/link"
import { PageHead } from "@/ui/page-head"
import { Pagination } from "@/ui/pagination"
import { BeginDraftButton } from "./begin-draft-button"
import { ListingRow } from "./listing-row"
import "./listings.css"

export const FILTERS = [
  "changes_asked",
  "draft",
  "submitted",
  "published",
  "paused",
  "taken_down",
  "rejected",
  "low_stock",
] as const
export type ListingFilter = (typeof FILTERS)[number]

/** All that a producer sells, writes and waits for. */
export async function ListingsPage({
  answer,
  filter,
  isFirstPage,
  q,
}: {
  answer: PortalListingsAnswer
  filter: ListingFilter | null
  isFirstPage: boolean
  q: string
}) {
  const t = await getTranslations("listings")
  const query = { ...(filter === null ? {} : { state: filter }), ...(q === "" ? {} : { q }) }
  return (
    <ClientMessages namespaces={["listings"]}>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="listings__tools">
        <BeginDraftButton label={t("new")} />
        <LinkButton href="/producer/offers" variant="line">
          {t("grid")}
        </LinkButton>
        <LinkButton href="/producer/offers/import" variant="quiet">
          {t("csv")}
        </LinkButton>
      </div>
      <nav aria-label={t("filter.label")} className="listings__filter">
        <Chip name={t("filter.all")} filter={null} isChosen={filter === null} />
        {FILTERS.filter((each) => (answer.counts[each] ?? 0) > 0 || each === filter).map((each) => (
          <Chip
            key={each}
            filter={each}
            isChosen={each === filter}
            name={each === "low_stock" ? t("filter.low_stock") : t(`state.${each}`)}
            count={answer.counts[each] ?? 0}
          />
        ))}
      </nav>
      {answer.listings.length === 0 ? (
        <Empty title={t("empty.title")}>{t("empty.text")}</Empty>
      ) : (
        <ul className="listings">
          {answer.listings.map((listing: PortalListing) => (
            <ListingRow key={listing.id} listing={listing} />
          ))}
        </ul>
      )}
      <Pagination
        first={isFirstPage ? undefined : { pathname: "/producer/listings", query }}
        next={
          answer.next_cursor === null
            ? undefined
            : { pathname: "/producer/listings", query: { ...query, cursor: answer.next_cursor } }
        }
      />
    </ClientMessages>
  )
}

function Chip({
  name,
  filter,
  isChosen,
  count,
}: {
  name: string
  filter: ListingFilter | null
  isChosen: boolean
  count?: number
}) {
  return (
    <PlainLink
      href={{ pathname: "/producer/listings", query: filter === null ? {} : { state: filter } }}
      className="chip"
      aria-current={isChosen ? "page" : undefined}
    >
      {name}
      {count === undefined ? null : <span className="num"> {count}</span>}
    </PlainLink>
  )
}
