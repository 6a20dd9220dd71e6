import { addDays, dayOf, type IsoInstant, type Localised, startOfDay } from "@cholang/shared"

/** What waits for an officer, in the words of its inbox. */
type Subject = {
  product_title: Localised
  producer_id: string
  producer_name: Localised
  commune_code: string
  at: IsoInstant
}

/** Days in which a review with doubtful words is read, and a report answered; ours, to be confirmed. */
const REVIEW_READ_IN_DAYS = 2
const REPORT_ANSWERED_IN_DAYS = 5
/** What the authorities ask for is taken down within a day (Decree 248/2026/NĐ-CP, art. 18); danger waits no longer. */
const URGENT_REPORT_ANSWERED_IN_DAYS = 1

export function reviewWorkItem({ review_id, at, ...subject }: Subject & { review_id: string }) {
  return {
    kind: "review" as const,
    record_type: "review",
    record_id: review_id,
    ...titled({ vi: "Đánh giá cần đọc", en: "Review to read" }, subject),
    risk: "low" as const,
    submitted_at: at,
    due_at: daysAfter(at, REVIEW_READ_IN_DAYS),
    link: `/officer/cases?view=reviews&id=${review_id}`,
  }
}

export function reportWorkItem({
  report_id,
  is_urgent,
  at,
  ...subject
}: Subject & { report_id: string; is_urgent: boolean }) {
  return {
    kind: "listing_report" as const,
    record_type: "listing_report",
    record_id: report_id,
    ...titled({ vi: "Tin báo về sản phẩm", en: "Report of a listing" }, subject),
    risk: "normal" as const,
    submitted_at: at,
    due_at: daysAfter(at, is_urgent ? URGENT_REPORT_ANSWERED_IN_DAYS : REPORT_ANSWERED_IN_DAYS),
    link: `/officer/cases?view=reports&id=${report_id}`,
  }
}

export function caseWorkItem({
  case_id,
  order_display_id,
  due_at,
  at,
  ...subject
}: Omit<Subject, "product_title"> & {
  case_id: string
  order_display_id: number
  due_at: IsoInstant
}) {
  const number = order_display_id.toString()
  return {
    kind: "case" as const,
    record_type: "case",
    record_id: case_id,
    title: { vi: `Khiếu nại về đơn ${number}`, en: `Complaint about order ${number}` },
    ...subject,
    risk: "normal" as const,
    submitted_at: at,
    due_at,
    link: `/officer/cases/${case_id}`,
  }
}

function titled(
  what: Localised,
  { product_title, ...subject }: Omit<Subject, "at">
): Omit<Subject, "at" | "product_title"> & { title: Localised } {
  return {
    ...subject,
    title: {
      vi: `${what.vi}: ${product_title.vi}`,
      en: `${what.en}: ${product_title.en}`,
    },
  }
}

function daysAfter(at: IsoInstant, days: number): IsoInstant {
  return startOfDay(addDays(dayOf(at), days + 1))
}
