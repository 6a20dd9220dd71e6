import { LOCALES } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import {
  CASE_DECISIONS,
  CASE_KINDS,
  CASE_STATES,
  LISTING_REPORT_REASONS,
  REPORT_OUTCOMES,
  REPORT_STATES,
  REVIEW_ACTIONS,
  REVIEW_PICTURES_MAX,
  REVIEW_REPORT_REASONS,
  REVIEW_STARS_MAX,
  REVIEW_STATES,
  REVIEW_TEXT_MAX,
} from "../../domain"

const PAGE_MAX = 100
const MESSAGE_MAX = 4000
const REASON_MAX = 2000
const AMOUNT_MAX_VND = 10_000_000_000

/** No text of ours holds control characters; line breaks it may. */
const CONTROL = /[^\P{Cc}\n]/u

const text = (max: number) =>
  z
    .string()
    .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
    .pipe(
      z
        .string()
        .min(1, "required")
        .max(max, "too_long")
        .refine((typed) => !CONTROL.test(typed), "invalid_text")
    )
const id = z.string().min(1).max(100)
const locale = z.enum(LOCALES)
const page = {
  limit: z.coerce.number().int().min(1).max(PAGE_MAX).default(20),
  cursor: z.string().min(1).max(300).optional(),
}

export const ListPage = z.strictObject(page)
export type ListPage = z.infer<typeof ListPage>

export const StoreSaveProducts = z.strictObject({ product_ids: z.array(id).min(1).max(200) })
export type StoreSaveProducts = z.infer<typeof StoreSaveProducts>

export const StoreFollowProducer = z.strictObject({ producer_id: id })
export type StoreFollowProducer = z.infer<typeof StoreFollowProducer>

export const StoreWriteReview = z.strictObject({
  producer_order_line_id: id,
  stars: z.number().int().min(1).max(REVIEW_STARS_MAX),
  text: text(REVIEW_TEXT_MAX),
  locale,
  picture_ids: z.array(id).max(REVIEW_PICTURES_MAX).default([]),
})
export type StoreWriteReview = z.infer<typeof StoreWriteReview>

export const StoreCloseAccount = z.strictObject({ password: z.string().min(1).max(200) })
export type StoreCloseAccount = z.infer<typeof StoreCloseAccount>

export const StoreRequestGuestOrders = z.strictObject({ locale })
export type StoreRequestGuestOrders = z.infer<typeof StoreRequestGuestOrders>

export const StoreClaimGuestOrders = z.strictObject({ token: z.string().min(1).max(200) })
export type StoreClaimGuestOrders = z.infer<typeof StoreClaimGuestOrders>

export const StoreOpenCase = z.strictObject({
  producer_id: id,
  kind: z.enum(CASE_KINDS),
  text: text(MESSAGE_MAX),
  locale,
})
export type StoreOpenCase = z.infer<typeof StoreOpenCase>

export const WriteMessage = z.strictObject({ text: text(MESSAGE_MAX) })
export type WriteMessage = z.infer<typeof WriteMessage>

export const Nothing = z.strictObject({}).optional()

const report = {
  text: text(REASON_MAX),
  contact_email: z.email().max(200).nullable().default(null),
  locale,
}
export const PublicReportListing = z.strictObject({
  reason: z.enum(LISTING_REPORT_REASONS),
  ...report,
})
export type PublicReportListing = z.infer<typeof PublicReportListing>

export const PublicReportReview = z.strictObject({
  reason: z.enum(REVIEW_REPORT_REASONS),
  ...report,
})
export type PublicReportReview = z.infer<typeof PublicReportReview>

export const ProducerListReviews = z.strictObject({
  ...page,
  answered: z
    .enum(["true", "false"])
    .transform((typed) => typed === "true")
    .optional(),
})
export type ProducerListReviews = z.infer<typeof ProducerListReviews>

export const ProducerReplyToReview = z.strictObject({ text: text(REASON_MAX) })
export type ProducerReplyToReview = z.infer<typeof ProducerReplyToReview>

/** `open,answered`: states in one word, since no parameter is given twice. */
const states = z
  .string()
  .transform((typed) => typed.split(","))
  .pipe(z.array(z.enum(CASE_STATES)))
  .optional()
export const ListCases = z.strictObject({ ...page, states })
export type ListCases = z.infer<typeof ListCases>

export const OfficerDecideCase = z
  .strictObject({
    decision: z.enum(CASE_DECISIONS),
    reason: text(REASON_MAX),
    refund_vnd: z.number().int().min(1).max(AMOUNT_MAX_VND).nullable().default(null),
  })
  .refine(({ decision, refund_vnd }) => (decision === "refund_due") === (refund_vnd !== null), {
    path: ["refund_vnd"],
    message: "A refund that is due has its amount, and no other decision has one",
  })
export type OfficerDecideCase = z.infer<typeof OfficerDecideCase>

export const ListReports = z.strictObject({
  ...page,
  state: z.enum(REPORT_STATES).optional(),
  id: id.optional(),
})
export type ListReports = z.infer<typeof ListReports>

export const OfficerDecideReport = z.strictObject({
  outcome: z.enum(REPORT_OUTCOMES),
  reason: text(REASON_MAX),
})
export type OfficerDecideReport = z.infer<typeof OfficerDecideReport>

export const ListModeratedReviews = z.strictObject({
  ...page,
  state: z.enum(REVIEW_STATES).optional(),
  id: id.optional(),
})
export type ListModeratedReviews = z.infer<typeof ListModeratedReviews>

export const DecideReview = z
  .strictObject({
    action: z.enum(REVIEW_ACTIONS),
    reason: text(REASON_MAX).nullable().default(null),
  })
  .refine(({ action, reason }) => action !== "refuse" || reason !== null, {
    path: ["reason"],
    message: "A refusal has a reason, which the author reads",
  })
export type DecideReview = z.infer<typeof DecideReview>

/** `prod_a,prod_b`: ids in one word. */
export const PublicListSavedProducts = z.strictObject({
  ids: z
    .string()
    .max(6000)
    .transform((typed) => typed.split(","))
    .pipe(z.array(id).max(100)),
})
export type PublicListSavedProducts = z.infer<typeof PublicListSavedProducts>
