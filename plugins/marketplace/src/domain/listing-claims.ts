import { fold, type Localised } from "@cholang/shared"
import type { ListingContent } from "./listing-content"

/**
 * Kinds of claim that a text must not make by itself: stars, rights to a name and certificates come from their registers
 * alone, and food does not heal (Law 19/2023/QH15 and the rules on advertising food).
 */
export const CLAIM_KINDS = ["star", "indication", "certificate", "organic", "healing"] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

export type FlaggedClaim = {
  /** Path of the text, `story.vi`. */
  field: string
  kind: ClaimKind
  /** The words as they were typed. */
  words: string
}

/** Over folded text, so that marks, capitals and the way a letter was typed make no difference. */
const PATTERNS: readonly (readonly [ClaimKind, RegExp])[] = [
  [
    "star",
    /\bocop\b(?:[^.\n]{0,20}?\b[1-5]\s*(?:sao|stars?)\b)?|\b[1-5]\s*(?:sao|stars?)\b|[★⭐]+/g,
  ],
  ["indication", /\bchi dan dia ly\b|\bgeographical indication\b|\bpdo\b|\bpgi\b/g],
  [
    "certificate",
    /\b(?:viet|global)\s?gap\b|\biso\s?\d{3,5}\b|\bhaccp\b|\bchung nhan\b|\bcertifi(?:ed|cates?|cation)\b|\bhalal\b|\bfda\b/g,
  ],
  ["organic", /\bhuu co\b|\borganic\b/g],
  [
    "healing",
    /\b(?:chua|tri|dieu tri|phong|dac tri) (?:khoi )?(?:benh|ung thu|tieu duong|dai thao duong|viem|mat ngu)\b|\bthuoc tien\b|\b(?:cures?|heals?|treats?|prevents?) (?:cancer|diabetes|disease|illness)\w*/g,
  ],
]

/** Every claim in the texts of a listing, for the officer who decides; it refuses nothing by itself. */
export function flaggedClaims(content: ListingContent): FlaggedClaim[] {
  return textsOf(content).flatMap(({ field, text }) => claimsIn(field, text))
}

function claimsIn(field: string, typed: string): FlaggedClaim[] {
  // Folding keeps the length of composed Vietnamese, so a place in the folded text is the same place in this one.
  const text = typed.normalize("NFC")
  const folded = fold(text)
  return PATTERNS.flatMap(([kind, pattern]) =>
    [...folded.matchAll(pattern)].map((match) => ({
      field,
      kind,
      words:
        folded.length === text.length
          ? text.slice(match.index, match.index + match[0].length)
          : match[0],
    }))
  )
}

function textsOf(content: ListingContent): { field: string; text: string }[] {
  const both = (field: string, value: Localised) => [
    { field: `${field}.vi`, text: value.vi },
    { field: `${field}.en`, text: value.en },
  ]
  return [
    ...both("title", content.title),
    ...both("summary", content.summary),
    ...both("story", content.story),
    ...both("care", content.care),
    ...content.label_fields.flatMap(({ key, value }) => both(`label_fields.${key}`, value)),
    ...content.variants.flatMap(({ name }, index) => both(`variants.${index}.name`, name)),
    ...content.pictures.flatMap(({ alt }, index) => both(`pictures.${index}.alt`, alt)),
  ]
}
