import {
  asOf,
  covers,
  decodePageCursor,
  encodePageCursor,
  type OfficerScope,
} from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  contentDiff,
  DRAFT_STATES,
  type DraftState,
  flaggedClaims,
  LISTING_STATES,
  requiredLabelKeys,
} from "../../domain"
import type { OfficerListing, OfficerListingReview } from "../../http"
import { ListingContentSchema } from "./content-schema"
import { picturesOf, toDraftView } from "./draft-row"
import { readDraftRow, readPicturesOf } from "./read-draft"

export type OfficerListingsFilter = {
  state: DraftState
  q?: string | undefined
  cursor?: string | undefined
  limit: number
}

const Localised = z.object({ vi: z.string(), en: z.string() })
const Row = z.object({
  id: z.string(),
  content: ListingContentSchema,
  state: z.enum(DRAFT_STATES),
  listing_id: z.string().nullable(),
  submitted_at: z.coerce.date().nullable(),
  sort_key: z.string(),
  producer_id: z.string(),
  name: Localised,
  commune_code: z.string(),
})

/** Drafts of this officer's territory, who has waited longest first. */
export async function readOfficerListings(
  container: MedusaContainer,
  { territory }: OfficerScope,
  filter: OfficerListingsFilter
): Promise<{ listings: OfficerListing[]; next_cursor: string | null }> {
  const cursor = filter.cursor === undefined ? null : decodePageCursor(filter.cursor)
  const answer: unknown = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `SELECT d.id, d.content, d.state, d.listing_id, d.submitted_at,
            coalesce(d.submitted_at, d.updated_at)::text AS sort_key,
            p.id AS producer_id, p.name, p.commune_code
       FROM marketplace_listing_draft d
       JOIN marketplace_producer p ON p.id = d.producer_id AND p.deleted_at IS NULL
      WHERE d.deleted_at IS NULL AND d.state = :state AND d.submitted_at IS NOT NULL
        AND (:communes::text[] IS NULL OR p.commune_code = ANY(:communes::text[]))
        AND (:q::text IS NULL OR lower(d.content->'title'->>'vi') LIKE :q OR lower(p.name->>'vi') LIKE :q)
        AND (:after::text IS NULL OR (coalesce(d.submitted_at, d.updated_at), d.id) > (:after::timestamptz, :id))
      ORDER BY coalesce(d.submitted_at, d.updated_at), d.id LIMIT :limit`,
    {
      state: filter.state,
      communes: territory.kind === "province" ? null : [...territory.codes],
      q: filter.q === undefined ? null : `%${filter.q.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`,
      after: cursor?.after ?? null,
      id: cursor?.id ?? null,
      limit: filter.limit + 1,
    }
  )
  const { rows } = z.object({ rows: Row.array() }).parse(answer)
  const page = rows.slice(0, filter.limit)
  const last = page.at(-1)
  return {
    listings: page.map((row) => ({
      id: row.id,
      title: row.content.title,
      producer: { id: row.producer_id, name: row.name, commune_code: row.commune_code },
      state: row.state,
      is_new: row.listing_id === null,
      claim_count: flaggedClaims(row.content).length,
      submitted_at: row.submitted_at?.toISOString() ?? null,
    })),
    next_cursor:
      rows.length > filter.limit && last !== undefined
        ? encodePageCursor({ after: last.sort_key, id: last.id })
        : null,
  }
}

export const ReviewedProducerRow = z.object({
  id: z.string(),
  handle: z.string(),
  name: Localised,
  commune_code: z.string(),
  state: z.string(),
  verification: z.string(),
})

const ReviewedListingRow = z.object({
  id: z.string(),
  product_id: z.string(),
  state: z.enum(LISTING_STATES),
  taken_down_reason: z.string().nullable(),
})

/** All that an officer decides by; null for what is outside the territory or was never submitted. */
export async function readOfficerListing(
  container: MedusaContainer,
  { territory }: OfficerScope,
  id: string
): Promise<OfficerListingReview | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const draft = await readDraftRow(container, { id })
  if (draft === null || draft.submitted_at === null) {
    return null
  }
  const { data } = await query.graph({
    entity: "producer",
    fields: Object.keys(ReviewedProducerRow.shape),
    filters: { id: draft.producer_id },
  })
  const producer = ReviewedProducerRow.parse(data[0])
  if (!covers(territory, producer.commune_code)) {
    return null
  }
  const contents = draft.base === null ? [draft.content] : [draft.content, draft.base]
  const [pictures, listing] = await Promise.all([
    readPicturesOf(container, producer.id, ...contents),
    readReviewedListing(container, draft.listing_id),
  ])
  const at = asOf(container)
  return {
    draft: toDraftView(draft, pictures, at),
    base: draft.base,
    base_pictures: draft.base === null ? [] : picturesOf(draft.base, pictures),
    changes: contentDiff(draft.base, draft.content),
    claims: flaggedClaims(draft.content),
    required_label_keys:
      draft.content.product_set === null
        ? []
        : [...requiredLabelKeys(draft.content.product_set, at)],
    producer,
    listing,
  }
}

async function readReviewedListing(
  container: MedusaContainer,
  id: string | null
): Promise<OfficerListingReview["listing"]> {
  if (id === null) {
    return null
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "listing",
    fields: Object.keys(ReviewedListingRow.shape),
    filters: { id },
  })
  if (data[0] === undefined) {
    return null
  }
  const { product_id, ...listing } = ReviewedListingRow.parse(data[0])
  const { data: products } = await query.graph({
    entity: "product",
    fields: ["handle"],
    filters: { id: product_id },
  })
  const [product] = z.array(z.object({ handle: z.string() })).parse(products)
  return product === undefined ? null : { ...listing, handle: product.handle }
}
