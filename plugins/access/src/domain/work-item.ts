import type { AgencyKind } from "@cholang/shared"

/** What may wait in an officer's inbox. */
export const WORK_ITEM_KINDS = [
  "producer_registration",
  "listing",
  "payout_account",
  "case",
  "review",
  "listing_report",
] as const
export type WorkItemKind = (typeof WORK_ITEM_KINDS)[number]

export const WORK_ITEM_RISKS = ["low", "normal"] as const
export type WorkItemRisk = (typeof WORK_ITEM_RISKS)[number]

export const WORK_ITEM_STATES = ["open", "closed"] as const
export type WorkItemState = (typeof WORK_ITEM_STATES)[number]

const AUDIENCES: Record<WorkItemKind, readonly AgencyKind[]> = {
  producer_registration: ["commune", "department"],
  listing: ["commune", "department"],
  payout_account: ["department"],
  case: ["department"],
  review: ["department"],
  listing_report: ["department"],
}

/** The kinds of agency that such a thing waits on, unless its opener names others. */
export function audienceOf(kind: WorkItemKind): readonly AgencyKind[] {
  return AUDIENCES[kind]
}

/** Who reads a note about a record: the agency that wrote it, or every agency in whose territory the record lies. */
export const NOTE_AUDIENCES = ["agency", "all_agencies"] as const
export type NoteAudience = (typeof NOTE_AUDIENCES)[number]

/** The most that is approved in one go: more than a person looks through. */
export const BULK_APPROVAL_MAX = 50
