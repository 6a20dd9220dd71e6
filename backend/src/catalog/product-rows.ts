import type { LabelField } from "@cholang/marketplace/http"
import { PRODUCER_KINDS, PRODUCER_STATES, VERIFICATION_STATES } from "@cholang/marketplace/domain"
import { z } from "@medusajs/framework/zod"

export const LocalisedRow = z.object({ vi: z.string(), en: z.string() })

const MediaRefRow = z.object({
  template: z.string(),
  widths: z.array(z.number()),
  width: z.number(),
  height: z.number(),
  alt: LocalisedRow,
})

const LabelFieldRow: z.ZodType<LabelField> = z.object({ key: z.string(), value: LocalisedRow })

const amount = z.coerce.number()
const instant = z.coerce.date().transform((date) => date.toISOString())

const VariantRow = z.object({
  id: z.string(),
  title: z.string(),
  sku: z.string().nullable(),
  weight: z.coerce.number().nullish(),
  manage_inventory: z.boolean(),
  allow_backorder: z.boolean(),
  variant_rank: z.number().nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  calculated_price: z
    .object({ calculated_amount: amount.nullish(), original_amount: amount.nullish() })
    .nullish(),
  inventory_items: z
    .array(
      z.object({
        required_quantity: z.coerce.number(),
        inventory: z
          .object({
            location_levels: z
              .array(
                z.object({
                  stocked_quantity: z.coerce.number(),
                  reserved_quantity: z.coerce.number(),
                })
              )
              .nullish(),
          })
          .nullish(),
      })
    )
    .nullish(),
})
export type VariantRow = z.infer<typeof VariantRow>

/** A product of the core with its variants, prices and stock. */
export const ProductRow = z.object({
  id: z.string(),
  handle: z.string(),
  status: z.string(),
  weight: z.coerce.number().nullish(),
  created_at: instant,
  variants: z.array(VariantRow),
  sales_channels: z.array(z.object({ id: z.string() })).nullish(),
})
export type ProductRow = z.infer<typeof ProductRow>

export const PRODUCT_FIELDS = [
  "id",
  "handle",
  "status",
  "weight",
  "created_at",
  "sales_channels.id",
  "variants.id",
  "variants.title",
  "variants.sku",
  "variants.weight",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.variant_rank",
  "variants.metadata",
  "variants.calculated_price.*",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
]

export const ProducerRow = z.object({
  id: z.string(),
  handle: z.string(),
  kind: z.enum(PRODUCER_KINDS),
  state: z.enum(PRODUCER_STATES),
  verification: z.enum(VERIFICATION_STATES),
  name: LocalisedRow,
  story: LocalisedRow,
  commune_code: z.string(),
  street: z.string(),
  village_handle: z.string().nullable(),
  founded_year: z.number().nullable(),
  picture: MediaRefRow.nullable(),
  is_demo: z.boolean(),
})
export type ProducerRow = z.infer<typeof ProducerRow>

/** What its producer says of a product. */
export const ListingRow = z.object({
  id: z.string(),
  product_id: z.string(),
  title: LocalisedRow,
  unit: LocalisedRow,
  summary: LocalisedRow,
  story: LocalisedRow,
  care: LocalisedRow.nullable(),
  label_fields: z.object({ fields: z.array(LabelFieldRow) }).transform(({ fields }) => fields),
  product_set: z.number().int(),
  craft_handle: z.string().nullable(),
  gallery: z.object({ pictures: z.array(MediaRefRow) }).transform(({ pictures }) => pictures),
  is_alcohol: z.boolean(),
  abv_percent: z.coerce.number().nullable(),
  is_demo: z.boolean(),
  producer: ProducerRow,
})
export type ListingRow = z.infer<typeof ListingRow>

/** The columns that the schema names, and no other: telephone and e-mail of a producer are never read. */
export const LISTING_FIELDS = [
  ...Object.keys(ListingRow.shape).filter((field) => field !== "producer"),
  ...Object.keys(ProducerRow.shape).map((field) => `producer.${field}`),
]

export const VillageRow = z.object({
  handle: z.string(),
  name: LocalisedRow,
  altitude_metres: z.number().nullable(),
})
export type VillageRow = z.infer<typeof VillageRow>

export const CraftRow = z.object({ handle: z.string(), name: LocalisedRow })
export type CraftRow = z.infer<typeof CraftRow>
