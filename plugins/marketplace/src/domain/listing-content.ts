import type { IsoInstant, Localised } from "@cholang/shared"
import { DERIVED_LABEL_KEYS, isAlcoholSet, requiredLabelKeys } from "./label-rules"
import { textRefusal, type TextRefusal } from "./plain-text"
import { wholeNumberRefusal } from "./whole-number"

/** One thing that can be bought: a size, with its price. */
export type DraftVariant = {
  /** Given by who writes the draft; the same through all its versions. */
  key: string
  /** Of the core, once the variant is on sale. */
  variant_id: string | null
  /** Such as `gói 100 g`. */
  name: Localised
  price_vnd: number | null
  /** Pieces to begin with; read only when the variant is new. Null for services, whose places are not counted. */
  stock: number | null
  /** With its packing. */
  weight_grams: number | null
}

export type DraftLabelField = { key: string; value: Localised }
export type DraftPicture = { id: string; alt: Localised }

/** All that a producer says of a product. English may be left empty; nothing here is a star, a right or a certificate. */
export type ListingContent = {
  title: Localised
  summary: Localised
  story: Localised
  care: Localised
  /** OCOP product set, 1 to 26; null until chosen. */
  product_set: number | null
  craft_handle: string | null
  /** Percent by volume, of drinks with alcohol. */
  abv_percent: number | null
  label_fields: DraftLabelField[]
  pictures: DraftPicture[]
  variants: DraftVariant[]
}

/** Limits of a listing, in characters, đồng, pieces and grams. */
export const LISTING_LIMITS = {
  title: 120,
  summary: 300,
  story: 5_000,
  care: 1_000,
  variantName: 60,
  labelValue: 1_000,
  alt: 200,
  variants: 20,
  pictures: 10,
  labelFields: 30,
  priceMinVnd: 1_000,
  priceMaxVnd: 1_000_000_000,
  stockMax: 1_000_000,
  weightMaxGrams: 100_000,
} as const

export type ContentRefusalCode =
  | TextRefusal
  | "not_a_whole_number"
  | "negative"
  | "too_high"
  | "too_low"
  | "too_many"
  | "said_twice"
  | "not_of_this_kind"
  | "unknown"

/** A refusal names the field that it is about by its path, `variants.1.price_vnd`, so that a form can point at it. */
export type ContentRefusal = { field: string; code: ContentRefusalCode; limit?: number }

const EMPTY: Localised = { vi: "", en: "" }

export function emptyContent(): ListingContent {
  return {
    title: EMPTY,
    summary: EMPTY,
    story: EMPTY,
    care: EMPTY,
    product_set: null,
    craft_handle: null,
    abv_percent: null,
    label_fields: [],
    pictures: [],
    variants: [],
  }
}

/** Why this may not even be kept as a draft: what is there is wrong. What is missing is no refusal yet. */
export function contentRefusals(content: ListingContent): ContentRefusal[] {
  return [
    ...text("title", content.title, LISTING_LIMITS.title),
    ...text("summary", content.summary, LISTING_LIMITS.summary),
    ...text("story", content.story, LISTING_LIMITS.story),
    ...text("care", content.care, LISTING_LIMITS.care),
    ...setRefusals(content),
    ...labelRefusals(content),
    ...pictureRefusals(content),
    ...variantRefusals(content),
  ]
}

/** What is still missing before an officer can be asked; empty when the draft may be submitted. */
export function missingFields(content: ListingContent, at: IsoInstant): ContentRefusal[] {
  const required: ContentRefusal[] = []
  const need = (field: string, isThere: boolean) => {
    if (!isThere) required.push({ field, code: "required" })
  }
  need("title.vi", content.title.vi.trim() !== "")
  need("product_set", content.product_set !== null)
  need("pictures", content.pictures.length > 0)
  need("variants", content.variants.length > 0)
  content.variants.forEach((variant, index) => {
    need(`variants.${index}.name.vi`, variant.name.vi.trim() !== "")
    need(`variants.${index}.price_vnd`, variant.price_vnd !== null)
    if (!isService(content)) {
      need(`variants.${index}.weight_grams`, variant.weight_grams !== null)
      need(`variants.${index}.stock`, variant.stock !== null || variant.variant_id !== null)
    }
  })
  need("summary.vi", content.summary.vi.trim() !== "")
  if (content.product_set !== null) {
    need("abv_percent", !isAlcoholSet(content.product_set) || content.abv_percent !== null)
    for (const key of typedLabelKeys(content.product_set, at)) {
      need(
        `label_fields.${key}.vi`,
        content.label_fields.some((field) => field.key === key && field.value.vi.trim() !== "")
      )
    }
  }
  return required
}

/** Keys of the label that the producer has to type; the others follow from the rest of the listing. */
export function typedLabelKeys(productSet: number, at: IsoInstant): string[] {
  const derived: readonly string[] = DERIVED_LABEL_KEYS
  return requiredLabelKeys(productSet, at).filter((key) => !derived.includes(key))
}

/** Community tourism and other services are not shipped and not counted. */
export function isService({ product_set }: Pick<ListingContent, "product_set">): boolean {
  return product_set === 26
}

/** What a list shows beside the price: the name of the cheapest variant. */
export function unitOf({ variants }: Pick<ListingContent, "variants">): Localised {
  const cheapest = [...variants].sort(
    (left, right) => (left.price_vnd ?? Infinity) - (right.price_vnd ?? Infinity)
  )[0]
  return cheapest?.name ?? EMPTY
}

/** Both languages filled: where English was left empty the Vietnamese text stands in. */
export function inBothLanguages({ vi, en }: Localised): Localised {
  const vietnamese = vi.trim()
  const english = en.trim()
  return { vi: vietnamese, en: english === "" ? vietnamese : english }
}

function text(field: string, value: Localised, max: number): ContentRefusal[] {
  return (["vi", "en"] as const).flatMap((locale) => {
    const code = textRefusal(value[locale], { max })
    return code === null ? [] : [refusal(`${field}.${locale}`, code, max)]
  })
}

function setRefusals({ product_set, craft_handle, abv_percent }: ListingContent): ContentRefusal[] {
  const refusals: ContentRefusal[] = []
  if (
    product_set !== null &&
    (!Number.isInteger(product_set) || product_set < 1 || product_set > 26)
  ) {
    refusals.push({ field: "product_set", code: "unknown" })
  }
  if (craft_handle !== null && !/^[a-z0-9-]{1,80}$/.test(craft_handle)) {
    refusals.push({ field: "craft_handle", code: "unknown" })
  }
  if (abv_percent !== null) {
    if (product_set !== null && !isAlcoholSet(product_set)) {
      refusals.push({ field: "abv_percent", code: "not_of_this_kind" })
    } else if (!(abv_percent > 0)) {
      refusals.push({ field: "abv_percent", code: "too_low" })
    } else if (abv_percent > 100) {
      refusals.push({ field: "abv_percent", code: "too_high", limit: 100 })
    }
  }
  return refusals
}

function labelRefusals({ label_fields }: ListingContent): ContentRefusal[] {
  if (label_fields.length > LISTING_LIMITS.labelFields) {
    return [refusal("label_fields", "too_many", LISTING_LIMITS.labelFields)]
  }
  const keys = label_fields.map(({ key }) => key)
  return label_fields.flatMap(({ key, value }, index) => [
    ...(/^[a-z][a-z0-9_]{0,39}$/.test(key)
      ? []
      : [{ field: `label_fields.${index}.key`, code: "unknown" as const }]),
    ...(keys.indexOf(key) === index
      ? []
      : [{ field: `label_fields.${key}.vi`, code: "said_twice" as const }]),
    ...text(`label_fields.${key}`, value, LISTING_LIMITS.labelValue),
  ])
}

function pictureRefusals({ pictures }: ListingContent): ContentRefusal[] {
  if (pictures.length > LISTING_LIMITS.pictures) {
    return [refusal("pictures", "too_many", LISTING_LIMITS.pictures)]
  }
  const ids = pictures.map(({ id }) => id)
  return pictures.flatMap(({ id, alt }, index) => [
    ...(ids.indexOf(id) === index
      ? []
      : [{ field: `pictures.${index}`, code: "said_twice" as const }]),
    ...text(`pictures.${index}.alt`, alt, LISTING_LIMITS.alt),
  ])
}

function variantRefusals({ variants }: ListingContent): ContentRefusal[] {
  if (variants.length > LISTING_LIMITS.variants) {
    return [refusal("variants", "too_many", LISTING_LIMITS.variants)]
  }
  const names = variants.map(({ name }) => name.vi.trim().normalize("NFC").toLowerCase())
  const keys = variants.map(({ key }) => key)
  return variants.flatMap((variant, index) => {
    const at = `variants.${index}`
    return [
      ...(keys.indexOf(variant.key) === index
        ? []
        : [{ field: `${at}.key`, code: "said_twice" as const }]),
      ...(names[index] === "" || names.indexOf(names[index] ?? "") === index
        ? []
        : [{ field: `${at}.name.vi`, code: "said_twice" as const }]),
      ...text(`${at}.name`, variant.name, LISTING_LIMITS.variantName),
      ...number(`${at}.price_vnd`, variant.price_vnd, PRICE),
      ...number(`${at}.stock`, variant.stock, STOCK),
      ...number(`${at}.weight_grams`, variant.weight_grams, WEIGHT),
    ]
  })
}

type Bounds = { min: number; max: number }
const PRICE: Bounds = { min: LISTING_LIMITS.priceMinVnd, max: LISTING_LIMITS.priceMaxVnd }
const STOCK: Bounds = { min: 0, max: LISTING_LIMITS.stockMax }
const WEIGHT: Bounds = { min: 1, max: LISTING_LIMITS.weightMaxGrams }

/** Why a price in đồng is not one. */
export function priceRefusal(field: string, value: number): ContentRefusal | null {
  return number(field, value, PRICE)[0] ?? null
}

/** Why a count of pieces is not one. */
export function stockRefusal(field: string, value: number): ContentRefusal | null {
  return number(field, value, STOCK)[0] ?? null
}

function number(field: string, value: number | null, bounds: Bounds): ContentRefusal[] {
  if (value === null) return []
  const code = wholeNumberRefusal(value, bounds)
  if (code === null) return []
  return [
    code === "too_high"
      ? refusal(field, code, bounds.max)
      : code === "too_low"
        ? refusal(field, code, bounds.min)
        : { field, code },
  ]
}

function refusal(field: string, code: ContentRefusalCode, limit: number): ContentRefusal {
  return code === "too_long" || code === "too_many" || code === "too_high" || code === "too_low"
    ? { field, code, limit }
    : { field, code }
}
