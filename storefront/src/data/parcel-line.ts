import type { ProductDetail } from "@cholang/backend/http"
import type { ParcelLine } from "../lib/parcels"

/** The part of a cart line or of an order line that says what was bought. */
export type BoughtItem = {
  id: string
  variant_id?: string | null
  variant_title?: string | null
  product_handle?: string | null
  product_title?: string | null
  title?: string | null
  quantity: number
  unit_price: number
  total?: number | null
  requires_shipping?: boolean
}

/** A line told with the product's public entry; without one (withdrawn) it keeps the words that it was bought under. */
export function parcelLineOf(item: BoughtItem, product: ProductDetail | null): ParcelLine {
  const boughtAs = item.product_title ?? item.title ?? ""
  const variant = product?.variants.find(({ id }) => id === item.variant_id)
  return {
    id: item.id,
    variant_id: item.variant_id ?? null,
    handle: item.product_handle ?? "",
    title: product?.title ?? { vi: boughtAs, en: boughtAs },
    unit: unitOf(item, product),
    picture: product?.picture ?? null,
    quantity: item.quantity,
    unit_price_vnd: item.unit_price,
    total_vnd: item.total ?? item.unit_price * item.quantity,
    available: variant === undefined ? null : variant.available,
    needs_shipping: item.requires_shipping ?? true,
    is_alcohol: product?.is_alcohol ?? false,
    abv_percent: product?.abv_percent ?? null,
    is_demo: product?.is_demo ?? false,
    producer:
      product === null || variant === undefined
        ? null
        : {
            id: product.producer_detail.id,
            handle: product.producer.handle,
            name: product.producer.name,
            commune_name: product.commune.name,
          },
  }
}

/** Where there is a choice of variants the line names the one chosen, else what the price buys. */
function unitOf(item: BoughtItem, product: ProductDetail | null): ParcelLine["unit"] {
  const bought = item.variant_title ?? ""
  if (product === null) return { vi: bought, en: bought }
  const variant = product.variants.find(({ id }) => id === item.variant_id)
  return variant !== undefined && product.variants.length > 1 ? variant.title : product.unit
}
