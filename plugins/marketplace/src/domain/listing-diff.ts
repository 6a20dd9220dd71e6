import type { Localised } from "@cholang/shared"
import type { ListingContent } from "./listing-content"

/** One field that would change. Null where it is not there before or not there after. */
export type FieldChange = { field: string; before: string | null; after: string | null }

/** What approving a draft would change about what is live, field by field in the order of the form. */
export function contentDiff(before: ListingContent | null, after: ListingContent): FieldChange[] {
  const old = before === null ? new Map<string, string>() : fieldsOf(before)
  const young = fieldsOf(after)
  const names = [...new Set([...young.keys(), ...old.keys()])]
  return names.flatMap((field) => {
    const was = old.get(field) ?? null
    const is = young.get(field) ?? null
    return was === is ? [] : [{ field, before: was, after: is }]
  })
}

/** Fields under names that stay the same when their order changes; empty ones are left out. */
function fieldsOf(content: ListingContent): Map<string, string> {
  const number = (value: number | null) => (value === null ? "" : String(value))
  const both = (field: string, { vi, en }: Localised): [string, string][] => [
    [`${field}.vi`, vi.trim()],
    [`${field}.en`, en.trim()],
  ]
  const fields: [string, string][] = [
    ...both("title", content.title),
    ...both("summary", content.summary),
    ...both("story", content.story),
    ...both("care", content.care),
    ["product_set", number(content.product_set)],
    ["craft_handle", content.craft_handle ?? ""],
    ["abv_percent", number(content.abv_percent)],
    ["pictures", content.pictures.map(({ id }) => id).join(" ")],
    ...content.pictures.flatMap(({ id, alt }) => both(`pictures.${id}.alt`, alt)),
    ...content.variants.flatMap((variant): [string, string][] => [
      ...both(`variants.${variant.key}.name`, variant.name),
      [`variants.${variant.key}.price_vnd`, number(variant.price_vnd)],
      [`variants.${variant.key}.weight_grams`, number(variant.weight_grams)],
      [`variants.${variant.key}.stock`, variant.variant_id === null ? number(variant.stock) : ""],
    ]),
    ...content.label_fields.flatMap(({ key, value }) => both(`label_fields.${key}`, value)),
  ]
  return new Map(fields.filter(([, value]) => value !== ""))
}
