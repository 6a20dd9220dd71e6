import "./care.css"
import type { ProductReviewsAnswer, PublicReview } from "@cholang/marketplace/http"
import { useLocale, useTranslations } from "next-intl"
import { formatDay } from "@/lib/dates"
import { formatNumber } from "@/lib/money"
import { TextLink } from "@/ui/link"
import { DemoMark } from "@/ui/demo-mark"
import { Picture } from "@/ui/picture"
import { Section } from "@/ui/section"
import { Points } from "./points"

/** What buyers say, counted as it is shown; said to be no star of the officer's. */
export function ProductReviews({
  answer,
  handle,
}: {
  answer: ProductReviewsAnswer
  handle: string
}) {
  const t = useTranslations("care.reviews")
  const report = useTranslations("care.report")
  const locale = useLocale()
  const { summary, reviews } = answer
  return (
    <Section title={t("title")} id="reviews">
      <div className="care__main">
        {summary.average === null ? (
          <p className="soft">{t("none")}</p>
        ) : (
          <p className="care__actions">
            <Points value={summary.average} />
            <span>
              {t("average", { average: formatNumber(summary.average, locale) })},{" "}
              {t("count", { count: summary.count })}
            </span>
            <span className="small soft">{t("shoppersStars")}</span>
          </p>
        )}
        <ul className="care__list">
          {reviews.map((review) => (
            <li key={review.id}>
              <ReviewWords review={review} />
            </li>
          ))}
        </ul>
        <p className="care__actions small">
          <TextLink href="/account/reviews">{t("write")}</TextLink>
          <TextLink href={{ pathname: "/products/[handle]/report", params: { handle } }}>
            {report("link")}
          </TextLink>
        </p>
      </div>
    </Section>
  )
}

type Words = Pick<
  PublicReview,
  "stars" | "text" | "locale" | "author_name" | "pictures" | "reply" | "is_demo"
>

/** One review with its pictures and the producer's answer. */
export function ReviewWords({
  review,
}: {
  review: Words & { published_at?: string; written_at?: string }
}) {
  const t = useTranslations("care.reviews")
  const date = formatDay(review.published_at ?? review.written_at ?? "")
  return (
    <>
      <Points value={review.stars} />
      <p className="care__text" lang={review.locale}>
        {review.text}
      </p>
      {review.pictures.length === 0 ? null : (
        <div className="care__pictures">
          {review.pictures.map((picture) => (
            <Picture key={picture.template} picture={picture} sizes="6rem" />
          ))}
        </div>
      )}
      <p className="small soft">
        {t("by", { name: review.author_name ?? t("anonymous"), date })} · {t("bought")}
      </p>
      {review.is_demo ? (
        <p>
          <DemoMark />
        </p>
      ) : null}
      {review.reply === null ? null : (
        <div className="care__reply">
          <p className="small soft">{t("reply", { date: formatDay(review.reply.replied_at) })}</p>
          <p className="care__text">{review.reply.text}</p>
        </div>
      )}
    </>
  )
}
