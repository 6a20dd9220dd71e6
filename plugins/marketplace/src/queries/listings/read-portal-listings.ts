import { decodePageCursor, encodePageCursor, type ProducerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { DRAFT_STATES, LISTING_STATES, LOW_STOCK_PIECES } from "../../domain"
import type { ListingRowState, PortalListing } from "../../http"
import { PictureMedia, PictureRow } from "./draft-row"
import { type OwnOffer, readOffers } from "./read-offers"

export const LISTING_ROW_STATES = [
  ...LISTING_STATES,
  ...DRAFT_STATES,
] as const satisfies readonly ListingRowState[]

export type PortalListingsFilter = {
  state?: ListingRowState | undefined
  is_low?: boolean | undefined
  q?: string | undefined
  cursor?: string | undefined
  limit: number
}

const Localised = z.object({ vi: z.string(), en: z.string() })
const Row = z.object({
  id: z.string(),
  listing_id: z.string().nullable(),
  product_id: z.string().nullable(),
  title: Localised,
  picture: z.unknown(),
  state: z.enum(LISTING_ROW_STATES),
  draft_id: z.string().nullable(),
  draft_state: z.enum(DRAFT_STATES).nullable(),
  remark_count: z.coerce.number(),
  taken_down_reason: z.string().nullable(),
  sort_key: z.string(),
  updated_at: z.coerce.date(),
})
type Row = z.infer<typeof Row>

/**
 * Listings and new drafts of one producer as one list, the latest change first. The union is one statement, so that a page
 * never misses or repeats a row.
 */
const ROWS = `
  SELECT l.id, l.id AS listing_id, l.product_id, l.title, l.gallery->'pictures'->0 AS picture, l.state::text AS state,
         d.id AS draft_id, d.state::text AS draft_state,
         coalesce(jsonb_array_length(d.remarks->'items'), 0) AS remark_count,
         l.taken_down_reason, greatest(l.updated_at, d.updated_at) AS updated_at
    FROM marketplace_listing l
    LEFT JOIN marketplace_listing_draft d
      ON d.listing_id = l.id AND d.deleted_at IS NULL AND d.state IN ('draft', 'submitted', 'changes_asked')
   WHERE l.producer_id = :producer AND l.deleted_at IS NULL
  UNION ALL
  SELECT d.id, NULL, NULL, d.content->'title', d.content->'pictures'->0, d.state::text,
         d.id, d.state::text, jsonb_array_length(d.remarks->'items'), NULL, d.updated_at
    FROM marketplace_listing_draft d
   WHERE d.producer_id = :producer AND d.listing_id IS NULL AND d.deleted_at IS NULL
     AND d.state IN ('draft', 'submitted', 'changes_asked', 'rejected')
`

export async function readPortalListings(
  container: MedusaContainer,
  scope: ProducerScope,
  filter: PortalListingsFilter
): Promise<{ listings: PortalListing[]; next_cursor: string | null }> {
  const cursor = filter.cursor === undefined ? null : decodePageCursor(filter.cursor)
  const lowProducts = filter.is_low ? await lowStockProducts(container, scope) : null
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const answer: unknown = await db.raw(
    `SELECT *, updated_at::text AS sort_key FROM (${ROWS}) AS rows
      WHERE (:state::text IS NULL OR state = :state OR draft_state = :state)
        AND (:products::text[] IS NULL OR product_id = ANY(:products::text[]))
        AND (:q::text IS NULL OR lower(title->>'vi') LIKE :q OR lower(title->>'en') LIKE :q)
        AND (:after::text IS NULL OR (updated_at, id) < (:after::timestamptz, :id))
      ORDER BY updated_at DESC, id DESC LIMIT :limit`,
    {
      producer: scope.producerId,
      state: filter.state ?? null,
      products: lowProducts,
      q: filter.q === undefined ? null : `%${escapeLike(filter.q.toLowerCase())}%`,
      after: cursor?.after ?? null,
      id: cursor?.id ?? null,
      limit: filter.limit + 1,
    }
  )
  const rows = z.object({ rows: Row.array() }).parse(answer).rows
  const page = rows.slice(0, filter.limit)
  const last = page.at(-1)
  return {
    listings: await withOffers(container, scope, page),
    next_cursor:
      rows.length > filter.limit && last !== undefined
        ? encodePageCursor({ after: last.sort_key, id: last.id })
        : null,
  }
}

/** How many rows there are in each state. */
export async function countPortalListings(
  container: MedusaContainer,
  scope: ProducerScope
): Promise<Partial<Record<ListingRowState | "low_stock", number>>> {
  const answer: unknown = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `SELECT state, count(*)::int AS count FROM (
         SELECT state FROM (${ROWS}) AS own UNION ALL
         SELECT draft_state FROM (${ROWS}) AS other WHERE listing_id IS NOT NULL AND draft_state IS NOT NULL
       ) AS states GROUP BY state`,
    { producer: scope.producerId }
  )
  const { rows } = z
    .object({ rows: z.array(z.object({ state: z.enum(LISTING_ROW_STATES), count: z.number() })) })
    .parse(answer)
  const low = await lowStockProducts(container, scope)
  return {
    ...Object.fromEntries(rows.map(({ state, count }) => [state, count])),
    low_stock: low.length,
  }
}

/** One listing of this producer as its list shows it; null for every other id. */
export async function readPortalListing(
  container: MedusaContainer,
  scope: ProducerScope,
  id: string
): Promise<PortalListing | null> {
  const answer: unknown = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(`SELECT *, updated_at::text AS sort_key FROM (${ROWS}) AS rows WHERE listing_id = :id`, {
      producer: scope.producerId,
      id,
    })
  const { rows } = z.object({ rows: Row.array() }).parse(answer)
  return (await withOffers(container, scope, rows))[0] ?? null
}

async function withOffers(
  container: MedusaContainer,
  scope: ProducerScope,
  rows: readonly Row[]
): Promise<PortalListing[]> {
  const productIds = rows.flatMap(({ product_id }) => product_id ?? [])
  const [offers, handles, pictures] = await Promise.all([
    productIds.length === 0
      ? []
      : readOffers(container, scope.producerId, { product_id: productIds }),
    readHandles(container, productIds),
    readDraftPictures(container, scope, rows),
  ])
  return rows.map((row) => {
    const own = offers.filter(({ product_id }) => product_id === row.product_id)
    return {
      id: row.id,
      listing_id: row.listing_id,
      title: row.title,
      picture: pictureOf(row, pictures),
      state: row.state,
      draft:
        row.draft_id === null || row.draft_state === null
          ? null
          : { id: row.draft_id, state: row.draft_state, remark_count: row.remark_count },
      price_vnd: own.length === 0 ? null : Math.min(...own.map(({ price_vnd }) => price_vnd)),
      variant_count: own.length,
      available: availableOf(own),
      handle: row.product_id === null ? null : (handles.get(row.product_id) ?? null),
      taken_down_reason: row.taken_down_reason,
      updated_at: row.updated_at.toISOString(),
    }
  })
}

function availableOf(offers: readonly OwnOffer[]): number | null {
  return offers.reduce<number | null>(
    (sum, { stocked, reserved }) => (stocked === null ? sum : (sum ?? 0) + stocked - reserved),
    null
  )
}

const ListedPicture = PictureMedia.extend({ alt: Localised })
const NamedPicture = z.object({ id: z.string(), alt: Localised })

function pictureOf(row: Row, known: ReadonlyMap<string, PictureRow>): PortalListing["picture"] {
  const listed = ListedPicture.safeParse(row.picture)
  if (listed.success) {
    return listed.data
  }
  const named = NamedPicture.safeParse(row.picture)
  const media = named.success ? known.get(named.data.id)?.media : undefined
  return named.success && media !== undefined ? { ...media, alt: named.data.alt } : null
}

async function readDraftPictures(
  container: MedusaContainer,
  scope: ProducerScope,
  rows: readonly Row[]
): Promise<Map<string, PictureRow>> {
  const ids = rows.flatMap(({ picture }) => {
    const named = NamedPicture.safeParse(picture)
    return named.success ? [named.data.id] : []
  })
  if (ids.length === 0) {
    return new Map()
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "listing_picture",
    fields: Object.keys(PictureRow.shape),
    filters: { id: ids, producer_id: scope.producerId },
  })
  return new Map(
    PictureRow.array()
      .parse(data)
      .map((picture) => [picture.id, picture])
  )
}

async function readHandles(
  container: MedusaContainer,
  productIds: string[]
): Promise<Map<string, string>> {
  if (productIds.length === 0) {
    return new Map()
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "handle"],
    filters: { id: productIds },
  })
  return new Map(
    z
      .array(z.object({ id: z.string(), handle: z.string() }))
      .parse(data)
      .map(({ id, handle }) => [id, handle])
  )
}

/** Products of which only a few pieces, or none, can still be sold. */
async function lowStockProducts(
  container: MedusaContainer,
  scope: ProducerScope
): Promise<string[]> {
  const offers = await readOffers(container, scope.producerId)
  const low = offers.filter(
    ({ stocked, reserved }) => stocked !== null && stocked - reserved <= LOW_STOCK_PIECES
  )
  return [...new Set(low.map(({ product_id }) => product_id))]
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`)
}
