import type { ContentRefusal } from "@cholang/marketplace/domain"
import type { ListingDraftView } from "@cholang/marketplace/http"

/** What the server said to the editor. */
export type DraftAnswer =
  | { status: "saved"; draft: ListingDraftView }
  | { status: "conflict"; draft: ListingDraftView }
  | { status: "refused"; problems: ContentRefusal[] }
  | { status: "failed"; code: string }

/** Why something in the list was not done; null before anything was tried. */
export type RowState = { code: string | null }
export const UNTRIED: RowState = { code: null }

export type OffersState = {
  /** How many lines were changed; null before the first save and after a refusal. */
  changed: number | null
  problems: { variant_id: string; field: "price_vnd" | "stock"; code: string; limit?: number }[]
  /** What was typed, by field, to show it again beside its error. */
  typed: Record<string, string>
  code: string | null
}
export const OFFERS_UNTOUCHED: OffersState = { changed: null, problems: [], typed: {}, code: null }

export type ImportState = { code: string | null }
