/** What a visitor may say is wrong with a listing (Law 122/2025/QH15, art. 15: remove what may not be sold). */
export const LISTING_REPORT_REASONS = [
  "counterfeit",
  "unsafe",
  "misleading",
  "false_star",
  "prohibited",
  "copied",
  "other",
] as const
export type ListingReportReason = (typeof LISTING_REPORT_REASONS)[number]

export const REVIEW_REPORT_REASONS = [
  "abuse",
  "untrue",
  "personal_data",
  "advert",
  "other",
] as const
export type ReviewReportReason = (typeof REVIEW_REPORT_REASONS)[number]

export const REPORT_SUBJECTS = ["listing", "review"] as const
export type ReportSubject = (typeof REPORT_SUBJECTS)[number]

export const REPORT_STATES = ["open", "upheld", "dismissed"] as const
export type ReportState = (typeof REPORT_STATES)[number]

/** What an officer answers to a report. */
export const REPORT_OUTCOMES = ["upheld", "dismissed"] as const satisfies readonly ReportState[]
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number]

/** Reports that threaten health or the law are read first. */
export function isUrgentReport(reason: ListingReportReason): boolean {
  return reason === "unsafe" || reason === "prohibited" || reason === "counterfeit"
}
