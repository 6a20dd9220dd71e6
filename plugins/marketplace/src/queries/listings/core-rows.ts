import { z } from "@medusajs/framework/zod"
import { LISTING_STATES } from "../../domain"
import { PictureMedia } from "./draft-row"

const Localised = z.object({ vi: z.string(), en: z.string() })
const quantity = z.coerce.number()

/** A listing as its own producer may see it. */
export const OwnListingRow = z.object({
  id: z.string(),
  product_id: z.string(),
  producer_id: z.string(),
  title: Localised,
  summary: Localised,
  story: Localised,
  care: Localised.nullable(),
  label_fields: z
    .object({ fields: z.array(z.object({ key: z.string(), value: Localised })) })
    .transform(({ fields }) => fields),
  product_set: z.number(),
  craft_handle: z.string().nullable(),
  abv_percent: z.coerce.number().nullable(),
  gallery: z
    .object({ pictures: z.array(PictureMedia.extend({ alt: Localised })) })
    .transform(({ pictures }) => pictures),
  state: z.enum(LISTING_STATES),
  taken_down_reason: z.string().nullable(),
})
export type OwnListingRow = z.infer<typeof OwnListingRow>

export const OWN_LISTING_FIELDS = Object.keys(OwnListingRow.shape)

/** What the core keeps of a variant: its price and its stock. */
export const OwnVariantRow = z.object({
  id: z.string(),
  product_id: z.string(),
  title: z.string(),
  sku: z.string().nullable(),
  weight: z.coerce.number().nullish(),
  manage_inventory: z.boolean(),
  variant_rank: z.number().nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  price_set: z
    .object({
      prices: z
        .array(
          z.object({
            amount: z.coerce.number(),
            currency_code: z.string(),
            price_list_id: z.string().nullish(),
          })
        )
        .nullish(),
    })
    .nullish(),
  inventory_items: z
    .array(
      z.object({
        inventory_item_id: z.string(),
        inventory: z
          .object({
            location_levels: z
              .array(
                z.object({
                  id: z.string(),
                  location_id: z.string(),
                  stocked_quantity: quantity,
                  reserved_quantity: quantity,
                })
              )
              .nullish(),
          })
          .nullish(),
      })
    )
    .nullish(),
})
export type OwnVariantRow = z.infer<typeof OwnVariantRow>

export const OWN_VARIANT_FIELDS = [
  "id",
  "product_id",
  "title",
  "sku",
  "weight",
  "manage_inventory",
  "variant_rank",
  "metadata",
  "price_set.prices.amount",
  "price_set.prices.currency_code",
  "price_set.prices.price_list_id",
  "inventory_items.inventory_item_id",
  "inventory_items.inventory.location_levels.id",
  "inventory_items.inventory.location_levels.location_id",
  "inventory_items.inventory.location_levels.stocked_quantity",
  "inventory_items.inventory.location_levels.reserved_quantity",
]

export const CURRENCY = "vnd"

/** The price that no promotion has lowered, in đồng; null where none was set. */
export function basePriceOf({ price_set }: OwnVariantRow): number | null {
  const price = (price_set?.prices ?? []).find(
    ({ currency_code, price_list_id }) => currency_code === CURRENCY && !price_list_id
  )
  return price?.amount ?? null
}

/** The core keeps one title; the English one is in the variant's metadata as `title: { vi, en }`. */
export function nameOf({ title, metadata }: Pick<OwnVariantRow, "title" | "metadata">) {
  const both = Localised.safeParse(metadata?.["title"])
  return both.success ? both.data : { vi: title, en: title }
}

export type ShelfOfVariant = {
  inventory_item_id: string
  location_id: string
  stocked: number
  reserved: number
}

/** Where the pieces of a variant lie; null where they are not counted. */
export function shelfOf(variant: OwnVariantRow): ShelfOfVariant | null {
  const item = variant.manage_inventory ? variant.inventory_items?.[0] : undefined
  const level = item?.inventory?.location_levels?.[0]
  return item === undefined || level === undefined
    ? null
    : {
        inventory_item_id: item.inventory_item_id,
        location_id: level.location_id,
        stocked: level.stocked_quantity,
        reserved: level.reserved_quantity,
      }
}
