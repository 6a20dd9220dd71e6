/** What a path such as `variants.1.price_vnd` or `label_fields.origin.vi` speaks of. */
export type ListingField = {
  part:
    | "title"
    | "summary"
    | "story"
    | "care"
    | "product_set"
    | "craft_handle"
    | "abv_percent"
    | "pictures"
    | "alt"
    | "variants"
    | "variant_name"
    | "price_vnd"
    | "stock"
    | "weight_grams"
    | "label"
    | "other"
  /** Place or key of the variant, key of the label field. */
  item: string | null
  isEnglish: boolean
}

const SIMPLE = [
  "title",
  "summary",
  "story",
  "care",
  "product_set",
  "craft_handle",
  "abv_percent",
] as const

export function listingField(path: string): ListingField {
  const [head = "", item = null, ...rest] = path.split(".")
  const isEnglish = path.endsWith(".en")
  const simple = SIMPLE.find((part) => part === head)
  if (simple !== undefined) return { part: simple, item: null, isEnglish }
  if (head === "label_fields") return { part: "label", item, isEnglish }
  if (head === "pictures")
    return { part: rest.includes("alt") ? "alt" : "pictures", item, isEnglish }
  if (head === "variants") return { part: variantPart(rest[0]), item, isEnglish }
  return { part: "other", item: null, isEnglish }
}

function variantPart(column: string | undefined): ListingField["part"] {
  switch (column) {
    case "name":
      return "variant_name"
    case "price_vnd":
    case "stock":
    case "weight_grams":
      return column
    default:
      return "variants"
  }
}
