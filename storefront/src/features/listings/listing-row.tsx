import type { ListingRowState, PortalListing } from "@cholang/marketplace/http"
import { useLocale, useTranslations } from "next-intl"
import { pick } from "@/lib/localised"
import { formatVnd } from "@/lib/money"
import { Status, type StatusTone } from "@/ui/badges"
import { LinkButton } from "@/ui/link-button"
import { PlainLink, TextLink } from "@/ui/link"
import { Print } from "@/ui/picture"
import { BeginDraftButton } from "./begin-draft-button"
import { ListingStateButton } from "./listing-state-button"

const TONES: Record<ListingRowState, StatusTone> = {
  draft: "plain",
  submitted: "info",
  changes_asked: "bad",
  approved: "ok",
  rejected: "bad",
  withdrawn: "plain",
  published: "ok",
  paused: "wait",
  taken_down: "bad",
}
const LOW_PIECES = 5

/** One product with its state, price and stock, and what can be done with it. */
export function ListingRow({ listing }: { listing: PortalListing }) {
  const t = useTranslations("listings")
  const locale = useLocale()
  const { draft, listing_id: listingId, available } = listing
  const typed = pick(listing.title, locale) || listing.title.vi
  const title = typed === "" ? t("row.untitled") : typed
  return (
    <li className="listing">
      <Print picture={listing.picture} sizes="5rem" decorative />
      <div className="listing__body">
        <h2 className="listing__title">
          {draft === null ? (
            title
          ) : (
            <PlainLink href={{ pathname: "/producer/listings/[id]", params: { id: draft.id } }}>
              {title}
            </PlainLink>
          )}
        </h2>
        <p className="row small">
          <Status tone={TONES[listing.state]}>{t(`state.${listing.state}`)}</Status>
          {draft !== null && listingId !== null ? (
            <Status tone={TONES[draft.state]}>
              {t("row.draft", { state: t(`state.${draft.state}`) })}
            </Status>
          ) : null}
          {draft !== null && draft.remark_count > 0 ? (
            <span>{t("row.remarks", { count: draft.remark_count })}</span>
          ) : null}
        </p>
        {listing.price_vnd === null ? null : (
          <p className="small num">
            {listing.variant_count > 1
              ? t("row.from", { price: formatVnd(listing.price_vnd) })
              : formatVnd(listing.price_vnd)}
            {" · "}
            {available === null ? (
              t("row.uncounted")
            ) : (
              <span className={available <= LOW_PIECES ? "listing__low" : undefined}>
                {t("row.left", { count: available })}
              </span>
            )}
          </p>
        )}
        {listing.taken_down_reason === null ? null : (
          <p className="small">{t("row.takenDown", { reason: listing.taken_down_reason })}</p>
        )}
        <div className="listing__acts">
          {draft === null ? (
            listingId === null ? null : (
              <BeginDraftButton
                label={t("row.edit")}
                listingId={listingId}
                look={{ variant: "line", size: "small" }}
              />
            )
          ) : (
            <LinkButton
              variant="line"
              size="small"
              href={{ pathname: "/producer/listings/[id]", params: { id: draft.id } }}
            >
              {t(
                draft.state === "draft" || draft.state === "changes_asked"
                  ? "row.continue"
                  : "row.view"
              )}
            </LinkButton>
          )}
          <BeginDraftButton
            label={t("row.copy")}
            copyOf={listing.id}
            look={{ variant: "quiet", size: "small" }}
          />
          {listing.state === "published" ? (
            <ListingStateButton id={listing.id} action="pause" />
          ) : null}
          {listing.state === "paused" ? (
            <ListingStateButton id={listing.id} action="resume" />
          ) : null}
          {listing.state === "published" && listing.handle !== null ? (
            <TextLink
              className="small"
              href={{ pathname: "/products/[handle]", params: { handle: listing.handle } }}
            >
              {t("row.see")}
            </TextLink>
          ) : null}
        </div>
      </div>
    </li>
  )
}
