import type { OfficerScope, ProducerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  LISTING_REPORT_REASONS,
  REPORT_STATES,
  REPORT_SUBJECTS,
  type ReportState,
  REVIEW_FLAGS,
  REVIEW_REPORT_REASONS,
  REVIEW_STATES,
  type ReviewState,
} from "../../domain"
import type { ModeratedReviewsAnswer, ProducerReviewsAnswer, ReportsAnswer } from "../../http"
import { cursorOf, database, type Page, pageOf } from "./page"
import { summaryOf } from "./read-product-reviews"
import { instant, PicturesRow, producerOf, productOf, SUBJECT_COLUMNS, SubjectRow } from "./rows"

/** Who moderates: an officer in its territory, or the operator everywhere. */
export type Moderator = { officer: OfficerScope } | { operator: true }

const ReviewRow = SubjectRow.extend({
  id: z.string(),
  state: z.enum(REVIEW_STATES),
  stars: z.number(),
  text: z.string(),
  locale: z.string(),
  author_name: z.string().nullable(),
  pictures: PicturesRow,
  flags: z.object({ flags: z.array(z.enum(REVIEW_FLAGS)) }),
  refusal_reason: z.string().nullable(),
  reply: z.string().nullable(),
  replied_at: instant.nullable(),
  written_at: instant,
  is_demo: z.boolean(),
})
type ReviewRow = z.infer<typeof ReviewRow>

/** Reviews of a producer's goods that everybody can read. */
export async function readProducerReviews(
  container: MedusaContainer,
  scope: ProducerScope,
  { answered, ...page }: Page & { answered?: boolean | undefined }
): Promise<Omit<ProducerReviewsAnswer, "as_of">> {
  const list = reviewsOf(container, page)
    .where("review.producer_id", scope.producerId)
    .where("review.state", "published")
  if (answered !== undefined) {
    void (answered ? list.whereNotNull("review.reply") : list.whereNull("review.reply"))
  }
  const [{ rows, next_cursor }, summary] = await Promise.all([
    list.then((found) => reviewPage(found, page.limit)),
    summaryOf(container, { producer_id: scope.producerId }),
  ])
  return { reviews: rows.map(toReview), summary, next_cursor }
}

/** Reviews for who moderates, with what was reported of them. */
export async function readModeratedReviews(
  container: MedusaContainer,
  moderator: Moderator,
  { state, id, ...page }: Page & { state?: ReviewState | undefined; id?: string | undefined }
): Promise<Omit<ModeratedReviewsAnswer, "as_of">> {
  const list = within(reviewsOf(container, page), moderator)
  if (state !== undefined) {
    void list.where("review.state", state)
  }
  if (id !== undefined) {
    void list.where("review.id", id)
  }
  const { rows, next_cursor } = reviewPage(await list, page.limit)
  const reports = await reportsOfReviews(
    container,
    rows.map((row) => row.id)
  )
  return {
    reviews: rows.map((row) => ({
      ...toReview(row),
      producer: producerOf(row),
      flags: row.flags.flags,
      refusal_reason: row.refusal_reason,
      reports: reports
        .filter(({ subject_id }) => subject_id === row.id)
        .map(({ subject_id: _, ...report }) => report),
    })),
    next_cursor,
  }
}

const ReportRow = SubjectRow.extend({
  id: z.string(),
  subject: z.enum(REPORT_SUBJECTS),
  subject_id: z.string(),
  reason: z.enum([...LISTING_REPORT_REASONS, ...REVIEW_REPORT_REASONS]),
  text: z.string(),
  contact_email: z.string().nullable(),
  state: z.enum(REPORT_STATES),
  outcome_reason: z.string().nullable(),
  reported_at: instant,
  is_demo: z.boolean(),
})

/** Reports of listings, the newest first. */
export async function readReports(
  container: MedusaContainer,
  scope: OfficerScope,
  { state, id, ...page }: Page & { state?: ReportState | undefined; id?: string | undefined }
): Promise<Omit<ReportsAnswer, "as_of">> {
  const after = cursorOf(page.cursor)
  const list = database(container)("marketplace_report as report")
    .join("marketplace_producer as producer", "producer.id", "report.producer_id")
    .join("marketplace_listing as listing", "listing.product_id", "report.product_id")
    .join("product", "product.id", "report.product_id")
    .where("report.subject", "listing")
    .whereNull("report.deleted_at")
    .orderBy([
      { column: "report.reported_at", order: "desc" },
      { column: "report.id", order: "desc" },
    ])
    .limit(page.limit + 1)
    .select("report.*", ...SUBJECT_COLUMNS)
  if (scope.territory.kind === "communes") {
    void list.whereIn("report.commune_code", [...scope.territory.codes])
  }
  if (state !== undefined) {
    void list.where("report.state", state)
  }
  if (id !== undefined) {
    void list.where("report.id", id)
  }
  if (after !== null) {
    void list.whereRaw("(report.reported_at, report.id) < (?, ?)", [after.after, after.id])
  }
  const { rows, next_cursor } = pageOf(
    ReportRow.array().parse(await list),
    page.limit,
    ({ reported_at, id: reportId }) => ({ after: reported_at, id: reportId })
  )
  return {
    reports: rows.map((row) => ({
      id: row.id,
      subject: row.subject,
      subject_id: row.subject_id,
      reason: row.reason,
      text: row.text,
      contact_email: row.contact_email,
      state: row.state,
      outcome_reason: row.outcome_reason,
      reported_at: row.reported_at,
      product: productOf(row),
      producer: producerOf(row),
      is_demo: row.is_demo,
    })),
    next_cursor,
  }
}

function reviewsOf(container: MedusaContainer, page: Page) {
  const after = cursorOf(page.cursor)
  const list = database(container)("marketplace_review as review")
    .join("marketplace_producer as producer", "producer.id", "review.producer_id")
    .join("marketplace_listing as listing", "listing.product_id", "review.product_id")
    .join("product", "product.id", "review.product_id")
    .whereNull("review.deleted_at")
    .orderBy([
      { column: "review.written_at", order: "desc" },
      { column: "review.id", order: "desc" },
    ])
    .limit(page.limit + 1)
    .select("review.*", ...SUBJECT_COLUMNS)

  return after === null
    ? list
    : list.whereRaw("(review.written_at, review.id) < (?, ?)", [after.after, after.id])
}

function within(list: ReturnType<typeof reviewsOf>, moderator: Moderator) {
  return "officer" in moderator && moderator.officer.territory.kind === "communes"
    ? list.whereIn("producer.commune_code", [...moderator.officer.territory.codes])
    : list
}

function reviewPage(found: unknown, limit: number) {
  return pageOf(ReviewRow.array().parse(found), limit, ({ written_at, id }) => ({
    after: written_at,
    id,
  }))
}

const ReviewReportRow = z.object({
  subject_id: z.string(),
  reason: z.string(),
  text: z.string(),
  reported_at: instant,
})

async function reportsOfReviews(container: MedusaContainer, ids: string[]) {
  const rows = await database(container)("marketplace_report")
    .where("subject", "review")
    .whereIn("subject_id", ids)
    .whereNull("deleted_at")
    .orderBy("reported_at")
    .select("subject_id", "reason", "text", "reported_at")
  return ReviewReportRow.array().parse(rows)
}

function toReview(row: ReviewRow) {
  return {
    id: row.id,
    state: row.state,
    stars: row.stars,
    text: row.text,
    locale: row.locale,
    author_name: row.author_name,
    pictures: row.pictures.pictures,
    written_at: row.written_at,
    reply:
      row.reply === null || row.replied_at === null
        ? null
        : { text: row.reply, replied_at: row.replied_at },
    product: productOf(row),
    is_demo: row.is_demo,
  }
}
