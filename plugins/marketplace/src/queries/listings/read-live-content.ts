import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { DERIVED_LABEL_KEYS, type ListingContent } from "../../domain"
import {
  basePriceOf,
  nameOf,
  OWN_LISTING_FIELDS,
  OWN_VARIANT_FIELDS,
  OwnListingRow,
  OwnVariantRow,
  shelfOf,
} from "./core-rows"

export type LiveContent = {
  listing: OwnListingRow
  variants: OwnVariantRow[]
  /** Its pictures are named by their address until they are adopted as pictures of the producer. */
  content: ListingContent
}

/** What is on sale now, in the words of a draft; null for what this producer does not offer. */
export async function readLiveContent(
  container: MedusaContainer,
  filters: { id: string; producer_id?: string }
): Promise<LiveContent | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "listing", fields: OWN_LISTING_FIELDS, filters })
  if (data[0] === undefined) {
    return null
  }
  const listing = OwnListingRow.parse(data[0])
  const { data: rows } = await query.graph({
    entity: "variant",
    fields: OWN_VARIANT_FIELDS,
    filters: { product_id: listing.product_id },
  })
  const variants = OwnVariantRow.array()
    .parse(rows)
    .sort((left, right) => (left.variant_rank ?? 0) - (right.variant_rank ?? 0))
  return { listing, variants, content: toContent(listing, variants) }
}

function toContent(listing: OwnListingRow, variants: readonly OwnVariantRow[]): ListingContent {
  const derived: readonly string[] = DERIVED_LABEL_KEYS
  return {
    title: listing.title,
    summary: listing.summary,
    story: listing.story,
    care: listing.care ?? { vi: "", en: "" },
    product_set: listing.product_set,
    craft_handle: listing.craft_handle,
    abv_percent: listing.abv_percent,
    label_fields: listing.label_fields.filter(({ key }) => !derived.includes(key)),
    pictures: listing.gallery.map(({ template, alt }) => ({ id: template, alt })),
    variants: variants.map((variant) => ({
      key: variant.id,
      variant_id: variant.id,
      name: nameOf(variant),
      price_vnd: basePriceOf(variant),
      stock: shelfOf(variant)?.stocked ?? null,
      weight_grams: variant.weight ?? null,
    })),
  }
}
