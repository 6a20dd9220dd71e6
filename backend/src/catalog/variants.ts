import { type PricePair, pricePair, toVnd } from "@cholang/marketplace/domain"
import type { Localised } from "@cholang/shared"
import type { ProductVariant } from "../http"
import { LocalisedRow, type VariantRow } from "./product-rows"

/** The variants that have a price, as the product page shows them, in their own order. */
export function toVariants(
  rows: readonly VariantRow[],
  productWeightGrams: number | null
): ProductVariant[] {
  return [...rows]
    .sort((left, right) => (left.variant_rank ?? 0) - (right.variant_rank ?? 0))
    .flatMap((row) => {
      const price = priceOf(row)
      return price === null
        ? []
        : [
            {
              id: row.id,
              title: titleOf(row),
              sku: row.sku,
              ...price,
              available: availableOf(row),
              weight_grams: row.weight ?? productWeightGrams,
            },
          ]
    })
}

/** Pieces over all variants; null as soon as one of them is not counted. */
export function totalAvailable(variants: readonly ProductVariant[]): number | null {
  return variants.reduce<number | null>(
    (sum, { available }) => (sum === null || available === null ? null : sum + available),
    0
  )
}

function priceOf({ calculated_price: price }: VariantRow): PricePair | null {
  const { calculated_amount: calculated, original_amount: original } = price ?? {}
  if (calculated === null || calculated === undefined) {
    return null
  }
  return pricePair(
    toVnd(calculated),
    original === null || original === undefined ? null : toVnd(original)
  )
}

/** The core keeps one title; the English one is in the variant's metadata as `title: { vi, en }`. */
function titleOf({ title, metadata }: VariantRow): Localised {
  const localised = LocalisedRow.safeParse(metadata?.["title"])
  return localised.success ? localised.data : { vi: title, en: title }
}

/** A reservation is never split over two locations, so the best one decides; null where nothing is counted. */
function availableOf({
  manage_inventory,
  allow_backorder,
  inventory_items,
}: VariantRow): number | null {
  if (!manage_inventory || allow_backorder) {
    return null
  }
  const pieces = (inventory_items ?? []).map(({ required_quantity, inventory }) => {
    const best = Math.max(
      0,
      ...(inventory?.location_levels ?? []).map(
        ({ stocked_quantity, reserved_quantity }) => stocked_quantity - reserved_quantity
      )
    )
    return Math.floor(best / Math.max(1, required_quantity))
  })
  return pieces.length === 0 ? 0 : Math.min(...pieces)
}
