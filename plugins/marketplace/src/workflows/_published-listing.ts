import type { IsoInstant, Localised, MediaRef } from "@cholang/shared"
import {
  type DraftVariant,
  inBothLanguages,
  isAlcoholSet,
  isService,
  type ListingContent,
  requiredLabelKeys,
  unitOf,
} from "../domain"
import type { DraftPictureView, LabelField } from "../http"
import type { DraftProducer } from "../queries/listings/read-draft-producer"

/** The one choice that a product offers: its size. */
export const OPTION_TITLE = "Quy cách"
const THUMBNAIL_WIDTH = 640

/** A listing as it goes before the public. */
export type PublishedListing = {
  title: Localised
  unit: Localised
  summary: Localised
  story: Localised
  care: Localised | null
  label_fields: LabelField[]
  product_set: number
  craft_handle: string | null
  gallery: MediaRef[]
  is_alcohol: boolean
  abv_percent: number | null
  is_demo: boolean
  is_service: boolean
  /** Of the lightest variant; null for services. */
  weight_grams: number | null
  /** Names of its variants, in their order. */
  names: Localised[]
}

/** The words of a draft in both languages, with the label's facts that follow from the rest. */
export function listingTextsOf(
  content: ListingContent,
  producer: DraftProducer,
  pictures: readonly DraftPictureView[],
  isDemo: boolean,
  at: IsoInstant
): PublishedListing {
  const productSet = content.product_set ?? 0
  const title = inBothLanguages(content.title)
  const weights = content.variants.flatMap(({ weight_grams }) => weight_grams ?? [])
  const story = inBothLanguages(content.story)
  return {
    title,
    unit: inBothLanguages(unitOf(content)),
    summary: inBothLanguages(content.summary),
    story: story.vi === "" ? inBothLanguages(content.summary) : story,
    care: content.care.vi.trim() === "" ? null : inBothLanguages(content.care),
    label_fields: labelFieldsOf(content, producer, at),
    product_set: productSet,
    craft_handle: content.craft_handle,
    gallery: pictures.map(({ media }) => {
      const alt = inBothLanguages(media.alt)
      return { ...media, alt: alt.vi === "" ? title : alt }
    }),
    is_alcohol: isAlcoholSet(productSet),
    abv_percent: isAlcoholSet(productSet) ? content.abv_percent : null,
    is_demo: isDemo,
    is_service: isService(content),
    weight_grams: isService(content) || weights.length === 0 ? null : Math.min(...weights),
    names: content.variants.map(({ name }) => inBothLanguages(name)),
  }
}

/** First what the law wants, in its order, then what the producer added. */
function labelFieldsOf(
  content: ListingContent,
  producer: DraftProducer,
  at: IsoInstant
): LabelField[] {
  const typed = new Map(content.label_fields.map(({ key, value }) => [key, inBothLanguages(value)]))
  const sizes = content.variants.map(({ name }) => inBothLanguages(name))
  const derived: Record<string, Localised> = {
    goods_name: inBothLanguages(content.title),
    net_quantity: {
      vi: sizes.map(({ vi }) => vi).join("; "),
      en: sizes.map(({ en }) => en).join("; "),
    },
    ethanol_percent: {
      vi: `${content.abv_percent ?? 0} % vol`,
      en: `${content.abv_percent ?? 0} % vol`,
    },
    responsible_party: {
      vi: `${producer.name.vi}, ${producer.street}`,
      en: `${producer.name.en}, ${producer.street}`,
    },
  }
  const required = requiredLabelKeys(content.product_set ?? 0, at)
  const keys = [...new Set([...required, ...typed.keys()])]
  return keys.flatMap((key) => {
    const value = derived[key] ?? typed.get(key)
    return value === undefined || value.vi === "" ? [] : [{ key, value }]
  })
}

/** A variant as the core wants it. */
export function coreVariantOf(
  variant: DraftVariant,
  content: ListingContent,
  rank: number,
  sku: string,
  optionTitle = OPTION_TITLE
) {
  const name = inBothLanguages(variant.name)
  return {
    title: name.vi,
    sku,
    variant_rank: rank,
    options: { [optionTitle]: name.vi },
    manage_inventory: !isService(content),
    ...(variant.weight_grams === null ? {} : { weight: variant.weight_grams }),
    prices: [{ currency_code: "vnd", amount: variant.price_vnd ?? 0 }],
    metadata: { title: name },
  }
}

/** Pictures as the core names them: one address each, and one for small places. */
export function imagesOf(pictures: readonly DraftPictureView[]) {
  const at = (media: MediaRef, width: number) => media.template.replace("{width}", String(width))
  const first = pictures[0]?.media
  const thumbnail = first?.widths.find((width) => width >= THUMBNAIL_WIDTH) ?? first?.width ?? 0
  return {
    images: pictures.map(({ media }) => ({ url: at(media, media.width) })),
    thumbnail: first === undefined ? "" : at(first, thumbnail),
  }
}

export function skuOf(handle: string, number: number): string {
  return `${handle}-${number}`.toUpperCase()
}

/** What a listing's row holds of it; the rest goes to the core or follows from other fields. */
export function listingRowOf({
  title,
  unit,
  summary,
  story,
  care,
  label_fields,
  product_set,
  craft_handle,
  gallery,
  is_alcohol,
  abv_percent,
}: PublishedListing) {
  return {
    title,
    unit,
    summary,
    story,
    care,
    label_fields,
    product_set,
    craft_handle,
    gallery,
    is_alcohol,
    abv_percent,
  }
}
