import type { ProductCard } from "@cholang/backend/http"

/** A card for specs, as plain as it can be. */
export function card(id: string, changes: Partial<ProductCard> = {}): ProductCard {
  const text = { vi: id, en: id }
  return {
    id,
    handle: id,
    title: text,
    picture: { template: "", widths: [], width: 1, height: 1, alt: text },
    price_vnd: 1000,
    was_price_vnd: null,
    unit: text,
    stock: "in_stock",
    producer: { handle: "p", name: text },
    village: null,
    commune: { code: "1", name: "", province_code: "08", province_name: "" },
    craft: null,
    product_set: 1,
    star: null,
    indications: [],
    is_alcohol: false,
    is_demo: true,
    ...changes,
  }
}
