import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { Offer } from "../../domain"
import {
  basePriceOf,
  nameOf,
  OWN_LISTING_FIELDS,
  OWN_VARIANT_FIELDS,
  OwnListingRow,
  OwnVariantRow,
  shelfOf,
  type ShelfOfVariant,
} from "./core-rows"

export type OwnOffer = Offer & {
  product_id: string
  listing: OwnListingRow
  name: { vi: string; en: string }
  sku: string | null
  shelf: ShelfOfVariant | null
}

const ChangeRow = z.object({
  variant_id: z.string(),
  cause: z.string(),
  price_before_vnd: z.number().nullable(),
  price_after_vnd: z.number().nullable(),
  changed_at: z.coerce.date(),
})
type ChangeRow = z.infer<typeof ChangeRow>

/** What this producer offers, by listing and variant; every other product is not there. */
export async function readOffers(
  container: MedusaContainer,
  producerId: string,
  filters: { product_id?: string[]; listing_id?: string[] } = {}
): Promise<OwnOffer[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: listingRows } = await query.graph({
    entity: "listing",
    fields: OWN_LISTING_FIELDS,
    filters: {
      producer_id: producerId,
      ...(filters.product_id === undefined ? {} : { product_id: filters.product_id }),
      ...(filters.listing_id === undefined ? {} : { id: filters.listing_id }),
    },
  })
  const listings = new Map(
    OwnListingRow.array()
      .parse(listingRows)
      .map((listing) => [listing.product_id, listing])
  )
  if (listings.size === 0) {
    return []
  }
  const { data: variantRows } = await query.graph({
    entity: "variant",
    fields: OWN_VARIANT_FIELDS,
    filters: { product_id: [...listings.keys()] },
  })
  const variants = OwnVariantRow.array().parse(variantRows)
  const history = await readPriceHistory(
    container,
    variants.map(({ id }) => id)
  )
  return variants
    .sort((left, right) => (left.variant_rank ?? 0) - (right.variant_rank ?? 0))
    .flatMap((variant) => {
      const listing = listings.get(variant.product_id)
      const price = basePriceOf(variant)
      if (listing === undefined || price === null) {
        return []
      }
      const shelf = shelfOf(variant)
      return [
        {
          variant_id: variant.id,
          product_id: variant.product_id,
          listing,
          name: nameOf(variant),
          sku: variant.sku,
          price_vnd: price,
          reference_price_vnd: referencePrice(price, history.get(variant.id) ?? []),
          stocked: shelf?.stocked ?? null,
          reserved: shelf?.reserved ?? 0,
          shelf,
        },
      ]
    })
}

/** What an officer saw last, else the price before the producer's own first change, else today's. */
function referencePrice(currentVnd: number, history: readonly ChangeRow[]): number {
  const approved = history.filter(({ cause }) => cause === "approved").at(-1)
  return approved?.price_after_vnd ?? history[0]?.price_before_vnd ?? currentVnd
}

async function readPriceHistory(
  container: MedusaContainer,
  variantIds: string[]
): Promise<Map<string, ChangeRow[]>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "offer_change",
    fields: Object.keys(ChangeRow.shape),
    filters: { variant_id: variantIds, price_after_vnd: { $ne: null } },
  })
  const rows = ChangeRow.array()
    .parse(data)
    .sort((left, right) => left.changed_at.getTime() - right.changed_at.getTime())
  const byVariant = new Map<string, ChangeRow[]>()
  for (const row of rows) {
    byVariant.set(row.variant_id, [...(byVariant.get(row.variant_id) ?? []), row])
  }
  return byVariant
}
