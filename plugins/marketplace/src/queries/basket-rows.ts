import { z } from "@medusajs/framework/zod"
import { LISTING_STATES, PRODUCER_STATES } from "../domain"

const quantity = z.coerce.number()

const LocationLevel = z.object({
  location_id: z.string(),
  stocked_quantity: quantity,
  reserved_quantity: quantity,
})

const InventoryItem = z.object({
  inventory_item_id: z.string(),
  required_quantity: quantity,
  inventory: z.object({ location_levels: z.array(LocationLevel).nullish() }).nullish(),
})

/** The part of a core cart that the basket's rules look at. */
export const CartRow = z.object({
  id: z.string(),
  completed_at: z.coerce.date().nullish(),
  sales_channel_id: z.string().nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      quantity,
      product_id: z.string(),
      variant_id: z.string(),
      variant: z
        .object({
          manage_inventory: z.boolean(),
          allow_backorder: z.boolean(),
          inventory_items: z.array(InventoryItem).nullish(),
          product: z.object({ shipping_profile: z.object({ id: z.string() }).nullish() }).nullish(),
        })
        .nullish(),
    })
  ),
  shipping_methods: z.array(z.object({ shipping_option_id: z.string().nullish() })).nullish(),
  payment_collection: z
    .object({
      payment_sessions: z
        .array(z.object({ provider_id: z.string(), status: z.string() }))
        .nullish(),
    })
    .nullish(),
})
export type CartRow = z.infer<typeof CartRow>

export const CART_FIELDS = [
  "id",
  "completed_at",
  "sales_channel_id",
  "metadata",
  "items.id",
  "items.title",
  "items.quantity",
  "items.product_id",
  "items.variant_id",
  "items.variant.manage_inventory",
  "items.variant.allow_backorder",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
  "items.variant.inventory_items.inventory.location_levels.location_id",
  "items.variant.inventory_items.inventory.location_levels.stocked_quantity",
  "items.variant.inventory_items.inventory.location_levels.reserved_quantity",
  "items.variant.product.shipping_profile.id",
  "shipping_methods.shipping_option_id",
  "payment_collection.payment_sessions.provider_id",
  "payment_collection.payment_sessions.status",
]

export const ListingRow = z.object({
  product_id: z.string(),
  is_alcohol: z.boolean(),
  state: z.enum(LISTING_STATES),
  producer: z.object({ id: z.string(), handle: z.string(), state: z.enum(PRODUCER_STATES) }),
})
export type ListingRow = z.infer<typeof ListingRow>

export const LISTING_FIELDS = [
  "product_id",
  "is_alcohol",
  "state",
  "producer.id",
  "producer.handle",
  "producer.state",
]

export const ShippingOptionRow = z.object({ id: z.string(), shipping_profile_id: z.string() })
export type ShippingOptionRow = z.infer<typeof ShippingOptionRow>
