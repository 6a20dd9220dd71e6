import { fold, type Result } from "@cholang/shared"

/** A review is seen by everybody once it is published; one with doubtful words waits for a reader first. */
export const REVIEW_STATES = ["pending", "published", "refused"] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

const TRANSITIONS = {
  publish: { from: ["pending", "refused"], to: "published" },
  refuse: { from: ["pending", "published"], to: "refused" },
} as const satisfies Record<string, { from: readonly ReviewState[]; to: ReviewState }>

export type ReviewAction = keyof typeof TRANSITIONS
export const REVIEW_ACTIONS = ["publish", "refuse"] as const satisfies readonly ReviewAction[]

export function moveReview(
  from: ReviewState,
  action: ReviewAction
): Result<ReviewState, "transition_not_allowed"> {
  const rule: { from: readonly ReviewState[]; to: ReviewState } = TRANSITIONS[action]

  return rule.from.includes(from)
    ? { ok: true, value: rule.to }
    : { ok: false, code: "transition_not_allowed" }
}

export const REVIEW_STARS_MAX = 5
export const REVIEW_TEXT_MAX = 2000
export const REVIEW_PICTURES_MAX = 4

/** Why a review is held back. */
export const REVIEW_FLAGS = ["abuse", "contact", "link", "health_claim"] as const
export type ReviewFlag = (typeof REVIEW_FLAGS)[number]

/** Whole words for each reason; short on purpose: what it misses is reported by readers. */
const FLAGGED_WORDS: Readonly<Record<"abuse" | "health_claim", readonly string[]>> = {
  abuse: ["lừa đảo", "đồ khốn", "khốn nạn", "mất dạy", "địt mẹ", "fuck", "scammer", "bastard"],
  health_claim: ["chữa ung thư", "khỏi bệnh", "thay thuốc", "cures cancer", "cure cancer"],
}

const LINK = /https?:\/\/|www\.|\b[a-z0-9-]+\.(?:com|vn|net|org|shop|xyz)\b/i
const PHONE_OR_MAIL = /(?:\+?84|0)[\s.-]?\d(?:[\s.-]?\d){7,9}|\S+@\S+\.\S+/

/**
 * What makes a person read a review before others do: abuse, a telephone or address (personal data of somebody), a
 * link, a claim that food cures (domain: no disease claims for food, Decree 15/2018/NĐ-CP).
 */
export function reviewFlags(text: string): ReviewFlag[] {
  return REVIEW_FLAGS.filter((flag) => {
    switch (flag) {
      case "contact":
        return PHONE_OR_MAIL.test(text)
      case "link":
        return LINK.test(text)
      default:
        return saysOneOf(text, FLAGGED_WORDS[flag])
    }
  })
}

/** Marks count ("mật dày" is thick honey, no insult), except for who types without any. */
function saysOneOf(text: string, words: readonly string[]): boolean {
  const lower = text.normalize("NFC").toLowerCase()
  const isUnmarked = fold(text) === lower
  const said = ` ${lower.replace(/[^\p{L}\p{N}]+/gu, " ")} `

  return words.some((word) => said.includes(` ${isUnmarked ? fold(word) : word} `))
}

/** Published at once, or read by a person first. */
export function firstReviewState(flags: readonly ReviewFlag[]): ReviewState {
  return flags.length === 0 ? "published" : "pending"
}

export type PurchasedLine = {
  readonly delivered_at: string | null
  readonly quantity: number
  readonly cancelled_quantity: number
}

/** Only goods that came are reviewed: the line's producer order is delivered and not all of the line was cancelled. */
export function canReview(
  line: PurchasedLine,
  isReviewed: boolean
): Result<true, "not_delivered" | "already_reviewed"> {
  if (line.delivered_at === null || line.cancelled_quantity >= line.quantity) {
    return { ok: false, code: "not_delivered" }
  }
  return isReviewed ? { ok: false, code: "already_reviewed" } : { ok: true, value: true }
}

export type StarCounts = Readonly<Record<1 | 2 | 3 | 4 | 5, number>>
export type ReviewSummary = {
  count: number
  /** One decimal, half up; null without reviews: no average is invented. */
  average: number | null
  stars: StarCounts
}

export function summariseReviews(stars: StarCounts): ReviewSummary {
  const places = [1, 2, 3, 4, 5] as const
  const count = places.reduce((sum, place) => sum + stars[place], 0)
  const points = places.reduce((sum, place) => sum + place * stars[place], 0)

  return {
    count,
    average: count === 0 ? null : Math.floor((points * 20 + count) / (2 * count)) / 10,
    stars,
  }
}
