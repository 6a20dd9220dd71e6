import { decodePageCursor, encodePageCursor, type ProducerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { DEFAULT_PRICE_BAND_BPS, priceBand } from "../../domain"
import type { PortalOffer } from "../../http"
import { readOffers } from "./read-offers"

/** A page of listings in the order of their names, with all their variants: a listing is never torn apart. */
export async function readPortalOffers(
  container: MedusaContainer,
  scope: ProducerScope,
  filter: { cursor?: string | undefined; limit: number }
): Promise<{ offers: PortalOffer[]; next_cursor: string | null }> {
  const cursor = filter.cursor === undefined ? null : decodePageCursor(filter.cursor)
  const answer: unknown = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `SELECT id, title->>'vi' AS name FROM marketplace_listing
      WHERE producer_id = :producer AND deleted_at IS NULL
        AND (:after::text IS NULL OR (title->>'vi', id) > (:after, :id))
      ORDER BY title->>'vi', id LIMIT :limit`,
    {
      producer: scope.producerId,
      after: cursor?.after ?? null,
      id: cursor?.id ?? null,
      limit: filter.limit + 1,
    }
  )
  const { rows } = z
    .object({ rows: z.array(z.object({ id: z.string(), name: z.string() })) })
    .parse(answer)
  const page = rows.slice(0, filter.limit)
  const last = page.at(-1)
  const offers =
    page.length === 0
      ? []
      : await readOffers(container, scope.producerId, { listing_id: page.map(({ id }) => id) })
  const place = new Map(page.map(({ id }, index) => [id, index]))
  return {
    offers: offers
      .sort((left, right) => (place.get(left.listing.id) ?? 0) - (place.get(right.listing.id) ?? 0))
      .map((offer) => ({
        variant_id: offer.variant_id,
        product_id: offer.product_id,
        listing_id: offer.listing.id,
        title: offer.listing.title,
        name: offer.name,
        sku: offer.sku,
        state: offer.listing.state,
        price_vnd: offer.price_vnd,
        price_band: priceBand(offer.reference_price_vnd, DEFAULT_PRICE_BAND_BPS),
        stocked: offer.stocked,
        reserved: offer.reserved,
      })),
    next_cursor:
      rows.length > filter.limit && last !== undefined
        ? encodePageCursor({ after: last.name, id: last.id })
        : null,
  }
}
