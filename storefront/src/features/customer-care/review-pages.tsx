import type { OwnReviewsAnswer, ProductReviewsAnswer } from "@cholang/marketplace/http"
import { getLocale, getTranslations } from "next-intl/server"
import { readCareAnswer } from "@/data/care-answer"
import { readAsCustomer } from "@/data/customer"
import { LocaleField } from "@/i18n/locale-field-input"
import { formatDay } from "@/lib/dates"
import { pick } from "@/lib/localised"
import { Radio } from "@/ui/check"
import { TextAreaField, TextField } from "@/ui/field"
import { TextLink } from "@/ui/link"
import { SubmitButton } from "@/ui/submit-button"
import { AccountFrame } from "./account-frame"
import { writeReview } from "./care-actions"
import { CareNote } from "./care-note"
import { Points } from "./points"

const MARKS = ["5", "4", "3", "2", "1"] as const

/** What waits for a word, one form for the line that was chosen, and what was written. */
export async function OwnReviewsPage({ line }: { line: string }) {
  const [t, locale, own, answer] = await Promise.all([
    getTranslations("care.reviews"),
    getLocale(),
    readAsCustomer<OwnReviewsAnswer>("/store/customers/me/reviews"),
    readCareAnswer("review"),
  ])
  const waiting = own?.to_review ?? []
  const chosen = waiting.find(({ producer_order_line_id: id }) => id === line) ?? null
  return (
    <AccountFrame part="reviews">
      <CareNote answer={answer} done={t("sent")} />
      <h2>{t("toReview")}</h2>
      {waiting.length === 0 ? <p className="soft">{t("toReviewNone")}</p> : null}
      <ul className="care__list">
        {waiting.map(({ producer_order_line_id: id, product, delivered_at }) => (
          <li key={id}>
            <p>
              <b className="strong">{pick(product.title, locale)}</b>
            </p>
            <p className="small soft">{t("delivered", { date: formatDay(delivered_at) })}</p>
            {chosen?.producer_order_line_id === id ? (
              <ReviewForm line={id} values={answer.values} />
            ) : (
              <p>
                <TextLink href={{ pathname: "/account/reviews", query: { line: id } }}>
                  {t("write")}
                </TextLink>
              </p>
            )}
          </li>
        ))}
      </ul>
      <h2>{t("mine")}</h2>
      <ul className="care__list">
        {(own?.reviews ?? []).map((review) => (
          <li key={review.id}>
            <p>
              <TextLink
                href={{ pathname: "/products/[handle]", params: { handle: review.product.handle } }}
              >
                {pick(review.product.title, locale)}
              </TextLink>{" "}
              <span className="soft">{t(`states.${review.state}`)}</span>
            </p>
            <Points value={review.stars} />
            <p className="care__text">{review.text}</p>
            {review.refusal_reason === null ? null : (
              <p className="small">{t("refusedWhy", { reason: review.refusal_reason })}</p>
            )}
          </li>
        ))}
      </ul>
    </AccountFrame>
  )
}

async function ReviewForm({ line, values }: { line: string; values: Record<string, string> }) {
  const t = await getTranslations("care")
  return (
    <form action={writeReview} className="care__form">
      <LocaleField />
      <input type="hidden" name="line" value={line} />
      <p className="small soft">{t("reviews.guidelines")}</p>
      <fieldset className="care__stars">
        <legend className="strong">{t("reviews.stars")}</legend>
        {MARKS.map((mark) => (
          <Radio
            key={mark}
            name="stars"
            value={mark}
            defaultChecked={values["stars"] === mark}
            required
          >
            {t(`reviews.star.${mark}`)}
          </Radio>
        ))}
      </fieldset>
      <TextAreaField
        name="text"
        label={t("reviews.text")}
        hint={t("reviews.textHint")}
        defaultValue={values["text"] ?? ""}
        maxLength={2000}
        rows={5}
        required
      />
      <TextField
        name="pictures"
        type="file"
        accept="image/jpeg,image/png"
        multiple
        label={t("reviews.pictures")}
      />
      <div>
        <SubmitButton busyLabel={t("busy")}>{t("reviews.send")}</SubmitButton>
      </div>
    </form>
  )
}

/** For search engines: only where buyers have spoken, and counted as the page counts. */
export function aggregateRating({ summary }: ProductReviewsAnswer): Record<string, unknown> {
  return summary.average === null
    ? {}
    : {
        aggregateRating: {
          "@type": "AggregateRating",
          ratingValue: summary.average,
          reviewCount: summary.count,
          bestRating: 5,
          worstRating: 1,
        },
      }
}
