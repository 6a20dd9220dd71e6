import type { Localised, MediaRef } from "@cholang/shared"
import type {
  ContentRefusal,
  DraftState,
  FieldChange,
  FlaggedClaim,
  ListingContent,
  ListingState,
  OfferRefusal,
} from "../domain"

/** What one row of a producer's list stands for: something on sale, or something that is yet to be. */
export type ListingRowState = ListingState | DraftState

export type PortalListing = {
  /** Of the listing where there is one, else of the draft. */
  id: string
  listing_id: string | null
  title: Localised
  picture: MediaRef | null
  /** The listing's state; the draft's where nothing is listed yet. */
  state: ListingRowState
  /** What is being written about a listing that is on sale, or the new draft itself. */
  draft: { id: string; state: DraftState; remark_count: number } | null
  price_vnd: number | null
  variant_count: number
  /** Pieces that can be sold; null where they are not counted or nothing is on sale. */
  available: number | null
  handle: string | null
  /** What the officer said who took it down. */
  taken_down_reason: string | null
  updated_at: string
}

export type PortalListingsAnswer = {
  listings: PortalListing[]
  /** How many there are in each state, the chosen filter left aside. */
  counts: Partial<Record<ListingRowState | "low_stock", number>>
  next_cursor: string | null
  as_of: string
}

export type FieldRemark = { field: string; text: string }
export type DraftPictureView = { id: string; media: MediaRef }

export type ListingDraftView = {
  id: string
  listing_id: string | null
  product_id: string | null
  state: DraftState
  version: number
  content: ListingContent
  /** Those that the content names, and no others. */
  pictures: DraftPictureView[]
  /** What still has to be said before it can be submitted. */
  missing: ContentRefusal[]
  remarks: FieldRemark[]
  decision_reason: string | null
  decided_at: string | null
  submitted_at: string | null
  updated_at: string
}

export type ListingDraftAnswer = { draft: ListingDraftView; as_of: string }

/** Status 409: somebody saved in between; the draft as it stands now. */
export type DraftConflictAnswer = {
  type: "conflict"
  code: "version_conflict"
  message: string
  draft: ListingDraftView
}

/** Status 400: what was typed is not kept, and why, field by field. */
export type ContentRefusedAnswer = {
  type: "invalid_data"
  code: "content_refused"
  message: string
  problems: ContentRefusal[]
}

export type PortalListingAnswer = {
  listing: PortalListing
  as_of: string
}

export type PortalOffer = {
  variant_id: string
  product_id: string
  listing_id: string
  title: Localised
  name: Localised
  sku: string | null
  state: ListingState
  price_vnd: number
  /** A price within these bounds needs no officer. */
  price_band: { min: number; max: number }
  stocked: number | null
  reserved: number
}
export type PortalOffersAnswer = {
  offers: PortalOffer[]
  next_cursor: string | null
  as_of: string
}

/** Status 400: nothing was changed. */
export type OffersRefusedAnswer = {
  type: "invalid_data"
  code: "offers_refused"
  message: string
  problems: OfferRefusal[]
}
export type OffersChangedAnswer = { changed: number; as_of: string }

/** Lines count from 1, the heading included, as a spreadsheet counts them. */
export type CsvProblem = { line: number; column: string | null; code: string; limit?: number }

export type OfferImportView = {
  id: string
  state: "previewed" | "confirmed"
  row_count: number
  problem_count: number
  /** The first of them. */
  problems: CsvProblem[]
  changes: {
    variant_id: string
    title: Localised
    name: Localised
    price_before_vnd: number
    price_after_vnd: number
    stock_before: number | null
    stock_after: number | null
  }[]
}
export type OfferImportAnswer = { import: OfferImportView; as_of: string }

export type PictureAnswer = { picture: DraftPictureView }

export type OfficerListing = {
  id: string
  title: Localised
  producer: { id: string; name: Localised; commune_code: string }
  state: DraftState
  is_new: boolean
  claim_count: number
  submitted_at: string | null
}
export type OfficerListingsAnswer = {
  listings: OfficerListing[]
  next_cursor: string | null
  as_of: string
}

export type OfficerListingReview = {
  draft: ListingDraftView
  base: ListingContent | null
  /** Pictures of what is live, for comparison. */
  base_pictures: DraftPictureView[]
  changes: FieldChange[]
  claims: FlaggedClaim[]
  required_label_keys: string[]
  producer: {
    id: string
    handle: string
    name: Localised
    commune_code: string
    state: string
    verification: string
  }
  listing: {
    id: string
    state: ListingState
    handle: string
    taken_down_reason: string | null
  } | null
}
export type OfficerListingAnswer = { review: OfficerListingReview; as_of: string }

export type DraftDecidedAnswer = { draft: { id: string; state: DraftState } }
export type ListingStateAnswer = { listing: { id: string; state: ListingState } }
