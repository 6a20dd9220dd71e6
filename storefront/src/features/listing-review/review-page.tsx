import type { OfficerListingReview } from "@cholang/marketplace/http"
import { PRODUCT_SETS } from "@cholang/ocop/domain"
import { useLocale, useTranslations } from "next-intl"
import { isLabelFieldKey } from "@/lib/label-field"
import { pick } from "@/lib/localised"
import { formatVnd } from "@/lib/money"
import { Facts } from "@/ui/facts"
import { Note } from "@/ui/feedback"
import { TextLink } from "@/ui/link"
import { PageHead } from "@/ui/page-head"
import { Print } from "@/ui/picture"
import { Section } from "@/ui/section"
import { DecideForm } from "./decide-form"
import { reviewFieldName } from "./review-field-name"
import { ShownListingForm } from "./shown-listing-form"
import { WordDiff } from "./word-diff"
import "./listing-review.css"

/** All that an officer decides by, and the decision beside it. */
export function ReviewPage({
  review,
  communeName,
}: {
  review: OfficerListingReview
  communeName: string
}) {
  const t = useTranslations("listingReview")
  const fields = useTranslations("listings.editor.fields")
  const vocabulary = useTranslations("vocabulary.labelField")
  const locale = useLocale()
  const { draft, producer, changes, claims, base } = review
  const variants = [...draft.content.variants, ...(base?.variants ?? [])]
  const nameOf = (path: string) => reviewFieldName(path, variants, fields, vocabulary)
  const isOpen = draft.state === "submitted"
  return (
    <>
      <PageHead
        title={draft.content.title.vi}
        lead={t("detail.by", { producer: pick(producer.name, locale), commune: communeName })}
      >
        <TextLink href="/officer/listings">{t("back")}</TextLink>
      </PageHead>
      <div className="review">
        <div className="review__read">
          {producer.state === "approved" ? null : (
            <Note tone="bad">{t("detail.producerState", { state: t("detail.notApproved") })}</Note>
          )}
          {isOpen || draft.decision_reason === null ? null : (
            <Note>{t("detail.reason", { reason: draft.decision_reason })}</Note>
          )}
          {claims.length === 0 ? null : (
            <Note tone="bad">
              <p>
                <b>{t("detail.claims")}</b> {t("detail.claimsText")}
              </p>
              <ul>
                {claims.map(({ field, kind, words }) => (
                  <li key={`${field} ${kind} ${words}`}>
                    {nameOf(field)}: <mark>{words}</mark> ({t(`claimKind.${kind}`)})
                  </li>
                ))}
              </ul>
            </Note>
          )}
          <Section title={t("detail.pictures")}>
            {draft.pictures.length === 0 ? (
              <p>{t("detail.noPictures")}</p>
            ) : (
              <ul className="review__pictures">
                {draft.pictures.map(({ id, media }) => (
                  <li key={id}>
                    <Print picture={media} sizes="10rem" />
                    <p className="tiny soft">{pick(media.alt, locale)}</p>
                  </li>
                ))}
              </ul>
            )}
          </Section>
          <Section title={base === null ? t("detail.content") : t("detail.changes")}>
            <dl className="review__changes">
              {changes
                .filter(({ field }) => field !== "pictures")
                .map(({ field, before, after }) => (
                  <div key={field}>
                    <dt>{nameOf(field)}</dt>
                    <dd className="story-text">
                      {base === null ? (
                        valueOf(field, after, locale)
                      ) : (
                        <WordDiff
                          before={valueOf(field, before, locale)}
                          after={valueOf(field, after, locale)}
                        />
                      )}
                    </dd>
                  </div>
                ))}
            </dl>
          </Section>
          <Section title={t("detail.label")}>
            {draft.missing.length === 0 ? (
              <p>{t("detail.labelOk")}</p>
            ) : (
              <Note tone="bad">
                {t("detail.missing")}: {draft.missing.map(({ field }) => nameOf(field)).join(", ")}
              </Note>
            )}
            <Facts
              facts={draft.content.label_fields.map(({ key, value }) => ({
                label: isLabelFieldKey(key) ? vocabulary(key) : key,
                value: value.vi,
              }))}
            />
          </Section>
        </div>
        <aside className="review__decide">
          {isOpen ? (
            <DecideForm
              id={draft.id}
              version={draft.version}
              fields={remarkable(review).map((field) => ({ field, name: nameOf(field) }))}
            />
          ) : (
            <Note>{t("detail.decided", { state: stateName(draft.state, t) })}</Note>
          )}
          {review.listing === null ? null : (
            <ShownListingForm draftId={draft.id} listing={review.listing} />
          )}
        </aside>
      </div>
    </>
  )
}

/** Fields that a remark can stand beside: what was changed, and the pictures. */
function remarkable({ changes, draft }: OfficerListingReview): string[] {
  const places = new Map(
    draft.content.variants.map(({ key }, index) => [key, index.toString()] as const)
  )
  const paths = changes
    .map(({ field }) => field)
    .filter((field) => !field.startsWith("pictures") && !field.endsWith(".en"))
    .map((field) => {
      const [head, key = "", ...rest] = field.split(".")
      const place = places.get(key)
      return head === "variants" && place !== undefined ? [head, place, ...rest].join(".") : field
    })
  return ["pictures", ...paths]
}

function valueOf(field: string, value: string | null, locale: "vi" | "en"): string {
  if (value === null) return ""
  if (field.endsWith(".price_vnd")) return formatVnd(Number(value))
  if (field.endsWith(".weight_grams")) return `${value} g`
  if (field === "abv_percent") return `${value} % vol`
  const set = PRODUCT_SETS.find(({ number }) => number.toString() === value)
  return field === "product_set" && set !== undefined ? pick(set.name, locale) : value
}

function stateName(
  state: OfficerListingReview["draft"]["state"],
  t: ReturnType<typeof useTranslations<"listingReview">>
): string {
  return state === "approved" || state === "rejected" || state === "changes_asked"
    ? t(`state.${state}`)
    : state
}
