import type { Localised, MediaRef } from "@cholang/shared"
import type {
  CaseDecision,
  CaseKind,
  CaseParty,
  CaseState,
  EscalationCause,
  ListingReportReason,
  ReportState,
  ReportSubject,
  ReviewFlag,
  ReviewReportReason,
  ReviewState,
  ReviewSummary,
} from "../domain"

/** What everybody reads beside a product. Never an id of a person. */
export type PublicReview = {
  id: string
  stars: number
  text: string
  locale: string
  /** Given name and initial; null when the author closed the account. */
  author_name: string | null
  pictures: MediaRef[]
  published_at: string
  reply: { text: string; replied_at: string } | null
  is_demo: boolean
}

/** `GET /public/products/{handle}/reviews?limit&cursor` */
export type ProductReviewsAnswer = {
  reviews: PublicReview[]
  summary: ReviewSummary
  next_cursor: string | null
  as_of: string
}

type ProductRef = { id: string; handle: string; title: Localised }
type ProducerRef = { id: string; handle: string; name: Localised }

export type OwnReview = {
  id: string
  state: ReviewState
  stars: number
  text: string
  pictures: MediaRef[]
  refusal_reason: string | null
  reply: { text: string; replied_at: string } | null
  written_at: string
  product: ProductRef
}

/** A delivered line that its buyer has not reviewed yet. */
export type ReviewablePurchase = {
  producer_order_line_id: string
  order_id: string
  delivered_at: string
  product: ProductRef
  unit: Localised
}

/** `GET /store/customers/me/reviews` */
export type OwnReviewsAnswer = {
  reviews: OwnReview[]
  to_review: ReviewablePurchase[]
  as_of: string
}
export type OwnReviewAnswer = { review: OwnReview; as_of: string }

/** `POST /store/customers/me/review-pictures`, the picture itself as the body. */
export type ReviewPictureAnswer = { picture: { id: string; picture: MediaRef } }

/** `GET /store/customers/me/saved-products` */
export type SavedProductsAnswer = {
  saved_products: { product_id: string; handle: string; saved_at: string }[]
  as_of: string
}

/** `GET /store/customers/me/followed-producers` */
export type FollowedProducersAnswer = {
  followed_producers: { producer: ProducerRef; followed_at: string; listings: number }[]
  as_of: string
}

export type CaseSummary = {
  id: string
  order_id: string
  order_display_id: number
  kind: CaseKind
  state: CaseState
  producer: ProducerRef
  opened_at: string
  first_response_due_at: string
  resolution_due_at: string
  first_responded_at: string | null
  /** Which time it has let pass. */
  overdue: "first_response" | "resolution" | null
  decision: CaseDecision | null
  is_demo: boolean
}

export type CaseDetail = CaseSummary & {
  /** Who complains; null when no name is known any more. */
  contact_name: string | null
  escalated_at: string | null
  escalation_cause: EscalationCause | null
  decision_reason: string | null
  refund_vnd: number | null
  decided_at: string | null
  closed_at: string | null
  messages: { id: string; party: CaseParty; text: string; said_at: string }[]
}

/** `/store/orders/{id}/cases`, `/store/customers/me/cases`, `/producer/cases`, `/officer/cases` */
export type CasesAnswer = { cases: CaseSummary[]; next_cursor: string | null; as_of: string }
export type CaseAnswer = { case: CaseDetail; as_of: string }

export type ProducerReview = Omit<PublicReview, "published_at"> & {
  state: ReviewState
  written_at: string
  product: ProductRef
}
/** `GET /producer/reviews?answered&limit&cursor` */
export type ProducerReviewsAnswer = {
  reviews: ProducerReview[]
  summary: ReviewSummary
  next_cursor: string | null
  as_of: string
}

/** A review as who moderates reads it. */
export type ModeratedReview = ProducerReview & {
  producer: ProducerRef
  flags: ReviewFlag[]
  refusal_reason: string | null
  reports: { reason: string; text: string; reported_at: string }[]
}
/** `GET /officer/reviews`, `GET /admin/reviews` */
export type ModeratedReviewsAnswer = {
  reviews: ModeratedReview[]
  next_cursor: string | null
  as_of: string
}

export type ReportRow = {
  id: string
  subject: ReportSubject
  subject_id: string
  reason: ListingReportReason | ReviewReportReason
  text: string
  contact_email: string | null
  state: ReportState
  outcome_reason: string | null
  reported_at: string
  product: ProductRef
  producer: ProducerRef
  is_demo: boolean
}
/** `GET /officer/reports?state&limit&cursor` */
export type ReportsAnswer = { reports: ReportRow[]; next_cursor: string | null; as_of: string }

/** `POST /public/products/{handle}/reports`, `POST /public/reviews/{id}/reports` */
export type ReportAnswer = { report: { id: string }; as_of: string }

/** `POST /store/customers/me/guest-orders`: how many orders of this e-mail address were joined to the account. */
export type ClaimedOrdersAnswer = { claimed: number; as_of: string }

/** `GET /store/customers/me/data`: everything that is held about this customer. */
export type CustomerDataAnswer = {
  customer: Record<string, unknown>
  addresses: Record<string, unknown>[]
  sign_ins: Record<string, unknown>[]
  orders: Record<string, unknown>[]
  baskets: Record<string, unknown>[]
  producer_orders: Record<string, unknown>[]
  returns: Record<string, unknown>[]
  order_messages: Record<string, unknown>[]
  saved_products: Record<string, unknown>[]
  followed_producers: Record<string, unknown>[]
  reviews: Record<string, unknown>[]
  reports: Record<string, unknown>[]
  cases: Record<string, unknown>[]
  messages: Record<string, unknown>[]
  as_of: string
}
