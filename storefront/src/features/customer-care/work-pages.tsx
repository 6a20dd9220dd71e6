import "./care.css"
import { CASE_DECISIONS, LISTING_REPORT_REASONS } from "@cholang/marketplace/domain"
import type {
  CaseAnswer,
  CasesAnswer,
  ModeratedReviewsAnswer,
  ProducerReviewsAnswer,
  ReportsAnswer,
} from "@cholang/marketplace/http"
import { getLocale, getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { readCareAnswer } from "@/data/care-answer"
import { IDEMPOTENCY_FIELD, newIdempotencySeed } from "@/data/idempotency"
import { readAsOfficer, readAsProducer } from "@/data/read-as"
import { LocaleField } from "@/i18n/locale-field-input"
import { formatMoment } from "@/lib/dates"
import { pick } from "@/lib/localised"
import { Button } from "@/ui/button"
import { Empty } from "@/ui/feedback"
import { SelectField, TextAreaField, TextField } from "@/ui/field"
import { TextLink } from "@/ui/link"
import { PageHead } from "@/ui/page-head"
import { SubmitButton } from "@/ui/submit-button"
import {
  answerCase,
  decideCase,
  decideReport,
  decideReview,
  replyToReview,
  writeAsOfficer,
} from "./care-actions"
import { CareNote } from "./care-note"
import { CaseLine, CaseView, isOpen } from "./case-view"
import { ReviewWords } from "./product-reviews"

const OPEN_STATES = ["open", "answered", "escalated"]

/** Hidden fields of every form of the portal and the desk. */
function Hidden({ id, seed }: { id: string; seed: string }) {
  return (
    <>
      <LocaleField />
      <input type="hidden" name={IDEMPOTENCY_FIELD} value={seed} />
      <input type="hidden" name="id" value={id} />
    </>
  )
}

export async function ProducerReviewsPage() {
  const [t, locale, answer, seed] = await Promise.all([
    getTranslations("care"),
    getLocale(),
    readAsProducer<ProducerReviewsAnswer>("/producer/reviews", { limit: 50 }),
    newIdempotencySeed(),
  ])
  const reviews = answer?.reviews ?? []
  const replies = await Promise.all(reviews.map(({ id }) => readCareAnswer(`reply-${id}`)))
  return (
    <>
      <PageHead title={t("portal.reviewsTitle")} />
      <div className="wrap care__main">
        {reviews.length === 0 ? <Empty title={t("portal.reviewsNone")} /> : null}
        <ul className="care__list">
          {reviews.map((review, index) => (
            <li key={review.id}>
              <p className="strong">{pick(review.product.title, locale)}</p>
              <ReviewWords review={review} />
              {review.reply === null ? (
                <form action={replyToReview} className="care__form">
                  <Hidden id={review.id} seed={seed} />
                  {replies[index] === undefined ? null : <CareNote answer={replies[index]} />}
                  <TextAreaField
                    id={`reply-${review.id}`}
                    name="text"
                    label={t("portal.replyLabel")}
                    defaultValue={replies[index]?.values["text"] ?? ""}
                    maxLength={2000}
                    rows={3}
                    required
                  />
                  <div>
                    <SubmitButton size="small" busyLabel={t("busy")}>
                      {t("portal.replySend")}
                    </SubmitButton>
                  </div>
                </form>
              ) : null}
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}

export async function ProducerCasesPage() {
  const [t, answer] = await Promise.all([
    getTranslations("care"),
    readAsProducer<CasesAnswer>("/producer/cases", { limit: 50 }),
  ])
  const cases = answer?.cases ?? []
  return (
    <>
      <PageHead title={t("portal.casesTitle")} />
      <div className="wrap care__main">
        {cases.length === 0 ? <Empty title={t("portal.casesNone")} /> : null}
        <ul className="care__list">
          {cases.map((found) => (
            <CaseLine
              key={found.id}
              found={found}
              link={
                <TextLink href={{ pathname: "/producer/cases/[id]", params: { id: found.id } }}>
                  {t("cases.order", { number: found.order_display_id })}
                </TextLink>
              }
            />
          ))}
        </ul>
      </div>
    </>
  )
}

export async function ProducerCasePage({ id, missing }: { id: string; missing: ReactNode }) {
  const [t, answer, asked, seed] = await Promise.all([
    getTranslations("care"),
    readAsProducer<CaseAnswer>(`/producer/cases/${encodeURIComponent(id)}`),
    readCareAnswer("case"),
    newIdempotencySeed(),
  ])
  if (answer === null) return missing
  const found = answer.case
  return (
    <>
      <PageHead title={t("cases.order", { number: found.order_display_id })} />
      <div className="wrap">
        <CaseView found={found}>
          <CareNote answer={asked} />
          {isOpen(found) ? (
            <form action={answerCase} className="care__form" noValidate>
              <Hidden id={id} seed={seed} />
              <TextAreaField
                name="text"
                label={t("cases.reply")}
                defaultValue={asked.values["text"] ?? ""}
                maxLength={4000}
                rows={4}
              />
              <div className="care__actions">
                <Button type="submit" name="intent" value="messages">
                  {t("cases.sendMessage")}
                </Button>
                {found.state === "escalated" ? null : (
                  <Button type="submit" name="intent" value="escalation" variant="line">
                    {t("cases.escalate")}
                  </Button>
                )}
              </div>
            </form>
          ) : null}
        </CaseView>
      </div>
    </>
  )
}

export type DeskView = "cases" | "reports" | "reviews"

/** Everything of the shopper's side that waits on an officer: three lists behind one name. */
export async function DeskCasesPage({ view, isAll }: { view: DeskView; isAll: boolean }) {
  const t = await getTranslations("care.desk")
  const views: readonly DeskView[] = ["cases", "reports", "reviews"]
  return (
    <>
      <PageHead title={t("title")}>
        <nav className="care__actions" aria-label={t("title")}>
          {views.map((each) => (
            <TextLink
              key={each}
              href={{ pathname: "/officer/cases", query: { view: each } }}
              aria-current={each === view ? "page" : undefined}
            >
              {t(`views.${each}`)}
            </TextLink>
          ))}
          <TextLink
            href={{ pathname: "/officer/cases", query: isAll ? { view } : { view, all: "1" } }}
          >
            {t(isAll ? "open" : "all")}
          </TextLink>
        </nav>
      </PageHead>
      <div className="wrap care__main">
        {view === "cases" ? (
          <DeskCases isAll={isAll} />
        ) : view === "reports" ? (
          <DeskReports isAll={isAll} />
        ) : (
          <DeskReviews isAll={isAll} />
        )}
      </div>
    </>
  )
}

async function DeskCases({ isAll }: { isAll: boolean }) {
  const [t, locale, answer] = await Promise.all([
    getTranslations("care"),
    getLocale(),
    readAsOfficer<CasesAnswer>("/officer/cases", {
      limit: 100,
      ...(isAll ? {} : { states: OPEN_STATES }),
    }),
  ])
  const cases = answer?.cases ?? []
  if (cases.length === 0) return <Empty title={t("desk.noneOpen")} />
  return (
    <ul className="care__list">
      {cases.map((found) => (
        <CaseLine
          key={found.id}
          found={found}
          link={
            <TextLink href={{ pathname: "/officer/cases/[id]", params: { id: found.id } }}>
              {t("cases.about", {
                number: found.order_display_id,
                producer: pick(found.producer.name, locale),
              })}
            </TextLink>
          }
        />
      ))}
    </ul>
  )
}

async function DeskReports({ isAll }: { isAll: boolean }) {
  const [t, locale, answer, seed] = await Promise.all([
    getTranslations("care"),
    getLocale(),
    readAsOfficer<ReportsAnswer>("/officer/reports", {
      limit: 100,
      ...(isAll ? {} : { state: "open" }),
    }),
    newIdempotencySeed(),
  ])
  const reports = answer?.reports ?? []
  const answers = await Promise.all(reports.map(({ id }) => readCareAnswer(`report-${id}`)))
  const reasonWord = (reason: string) => {
    const known = LISTING_REPORT_REASONS.find((each) => each === reason)
    return known === undefined ? reason : t(`report.reasons.${known}`)
  }
  if (reports.length === 0) return <Empty title={t("desk.noneOpen")} />
  return (
    <ul className="care__list">
      {reports.map((report, index) => (
        <li key={report.id}>
          <p>
            <TextLink
              href={{ pathname: "/products/[handle]", params: { handle: report.product.handle } }}
            >
              {pick(report.product.title, locale)}
            </TextLink>
            , {pick(report.producer.name, locale)}
          </p>
          <p className="strong">{reasonWord(report.reason)}</p>
          <p className="care__text">{report.text}</p>
          <p className="small soft">
            {formatMoment(report.reported_at)} · {t(`desk.outcome.${report.state}`)}
          </p>
          {report.state === "open" ? (
            <form action={decideReport} className="care__form">
              <Hidden id={report.id} seed={seed} />
              {answers[index] === undefined ? null : <CareNote answer={answers[index]} />}
              <TextAreaField
                id={`reason-${report.id}`}
                name="reason"
                label={t("desk.reason")}
                rows={2}
                maxLength={2000}
                required
              />
              <div className="care__actions">
                <Button type="submit" name="outcome" value="upheld" size="small">
                  {t("desk.uphold")}
                </Button>
                <Button type="submit" name="outcome" value="dismissed" size="small" variant="line">
                  {t("desk.dismiss")}
                </Button>
              </div>
            </form>
          ) : (
            <p className="care__text">{report.outcome_reason}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

async function DeskReviews({ isAll }: { isAll: boolean }) {
  const [t, locale, answer, seed] = await Promise.all([
    getTranslations("care"),
    getLocale(),
    readAsOfficer<ModeratedReviewsAnswer>("/officer/reviews", {
      limit: 100,
      ...(isAll ? {} : { state: "pending" }),
    }),
    newIdempotencySeed(),
  ])
  const reviews = answer?.reviews ?? []
  const answers = await Promise.all(reviews.map(({ id }) => readCareAnswer(`review-${id}`)))
  if (reviews.length === 0) return <Empty title={t("desk.noneOpen")} />
  return (
    <ul className="care__list">
      {reviews.map((review, index) => (
        <li key={review.id}>
          <p>
            <b className="strong">{pick(review.product.title, locale)}</b>,{" "}
            {pick(review.producer.name, locale)} · {t(`reviews.states.${review.state}`)}
          </p>
          <ReviewWords review={review} />
          {review.flags.length === 0 ? null : (
            <p className="small">
              {t("desk.held", {
                flags: review.flags.map((flag) => t(`desk.flags.${flag}`)).join(", "),
              })}
            </p>
          )}
          <form action={decideReview} className="care__form">
            <Hidden id={review.id} seed={seed} />
            {answers[index] === undefined ? null : <CareNote answer={answers[index]} />}
            <TextAreaField
              id={`reason-${review.id}`}
              name="reason"
              label={t("desk.reason")}
              rows={2}
              maxLength={2000}
            />
            <div className="care__actions">
              {review.state === "published" ? null : (
                <Button type="submit" name="action" value="publish" size="small">
                  {t("desk.publish")}
                </Button>
              )}
              {review.state === "refused" ? null : (
                <Button type="submit" name="action" value="refuse" size="small" variant="line">
                  {t("desk.refuse")}
                </Button>
              )}
            </div>
          </form>
        </li>
      ))}
    </ul>
  )
}

export async function DeskCasePage({ id, missing }: { id: string; missing: ReactNode }) {
  const [t, answer, said, decided, seed] = await Promise.all([
    getTranslations("care"),
    readAsOfficer<CaseAnswer>(`/officer/cases/${encodeURIComponent(id)}`),
    readCareAnswer("case"),
    readCareAnswer("decision"),
    newIdempotencySeed(),
  ])
  if (answer === null) return missing
  const found = answer.case
  return (
    <>
      <PageHead title={t("cases.order", { number: found.order_display_id })} />
      <div className="wrap">
        <CaseView found={found}>
          {isOpen(found) ? (
            <>
              <form action={writeAsOfficer} className="care__form">
                <Hidden id={id} seed={seed} />
                <CareNote answer={said} />
                <TextAreaField
                  name="text"
                  label={t("cases.write")}
                  defaultValue={said.values["text"] ?? ""}
                  maxLength={4000}
                  rows={3}
                  required
                />
                <div>
                  <SubmitButton variant="line" busyLabel={t("busy")}>
                    {t("cases.sendMessage")}
                  </SubmitButton>
                </div>
              </form>
              <h2>{t("cases.decision")}</h2>
              <form action={decideCase} className="care__form">
                <Hidden id={id} seed={seed} />
                <CareNote answer={decided} />
                <SelectField
                  name="decision"
                  label={t("cases.decision")}
                  defaultValue={decided.values["decision"] ?? "refund_due"}
                >
                  {CASE_DECISIONS.map((decision) => (
                    <option key={decision} value={decision}>
                      {t(`cases.decisions.${decision}`)}
                    </option>
                  ))}
                </SelectField>
                <TextField
                  name="refund_vnd"
                  inputMode="numeric"
                  label={t("cases.refundField")}
                  defaultValue={decided.values["refund_vnd"] ?? ""}
                />
                <TextAreaField
                  name="reason"
                  label={t("cases.reason")}
                  defaultValue={decided.values["reason"] ?? ""}
                  maxLength={2000}
                  rows={4}
                  required
                />
                <div>
                  <SubmitButton busyLabel={t("busy")}>{t("cases.decide")}</SubmitButton>
                </div>
              </form>
            </>
          ) : null}
        </CaseView>
      </div>
    </>
  )
}
