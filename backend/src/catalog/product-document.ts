import { productSet } from "@cholang/ocop/domain"
import { fold, type IsoInstant, type Localised } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { ReadProduct } from "./read-products"
import { nextBadgeChange, type StoredCard, toCard } from "./stored-card"

const FacetKeyword = z.tuple([z.string(), z.string(), z.string()])

/** Stored where nothing is dated: later than anything that a clock here will read. */
const NEVER = "9999-12-31T00:00:00.000Z"

/**
 * One row of the search index. `card` is the answer itself; the rest is to find, filter, sort and count by. Each facet
 * value carries its own label, so that counting needs no second query: see `facetValue`.
 */
export type ProductDocument = {
  id: string
  handle: string
  card: StoredCard
  status: string
  sales_channel_ids: string[]
  title: string
  names: string
  words: string
  village?: string
  village_facet?: string
  craft?: string
  craft_facet?: string
  producer: string
  producer_facet: string
  commune: string
  commune_facet: string
  product_set: number
  product_set_facet: string
  price_vnd: number
  is_alcohol: boolean
  is_demo: boolean
  star?: number
  indications: string[]
  indication_facets: string[]
  /** Until when `star` and `indications` hold; a query trusts them no longer. */
  badges_until: IsoInstant
  created_at: IsoInstant
}

/** The index row of a product as it stands at `at`. Texts for searching are folded: marks and capitals do not matter. */
export function toProductDocument(
  { card: stored, product, listing }: ReadProduct,
  at: IsoInstant
): ProductDocument {
  const card = toCard(stored, at)
  const { village, craft, producer, commune, indications } = card
  const set = productSet(card.product_set)

  return {
    id: card.id,
    handle: card.handle,
    card: stored,
    status: product.status,
    sales_channel_ids: (product.sales_channels ?? []).map(({ id }) => id),
    title: folded([card.title]),
    names: folded([
      producer.name,
      village?.name,
      craft?.name,
      ...indications.map(({ name }) => name),
    ]),
    words: folded([
      listing.summary,
      ...listing.label_fields.map(({ value }) => value),
      set?.name,
      { vi: commune.name, en: commune.province_name },
    ]),
    ...(village && {
      village: village.handle,
      village_facet: facetValue(village.handle, village.name),
    }),
    ...(craft && { craft: craft.handle, craft_facet: facetValue(craft.handle, craft.name) }),
    producer: producer.handle,
    producer_facet: facetValue(producer.handle, producer.name),
    commune: commune.code,
    commune_facet: facetValue(commune.code, { vi: commune.name, en: commune.name }),
    product_set: card.product_set,
    product_set_facet: facetValue(
      String(card.product_set),
      set?.name ?? { vi: String(card.product_set), en: String(card.product_set) }
    ),
    price_vnd: card.price_vnd,
    is_alcohol: card.is_alcohol,
    is_demo: card.is_demo,
    ...(card.star && { star: card.star.star }),
    indications: indications.map(({ handle }) => handle),
    indication_facets: indications.map(({ handle, name }) => facetValue(handle, name)),
    badges_until: nextBadgeChange([stored], at) ?? NEVER,
    created_at: product.created_at,
  }
}

/** The card of a row that the index answered. Only `toProductDocument` writes rows, so its presence is enough to ask for. */
export function cardOf(row: Record<string, unknown>): StoredCard {
  if (!isCardRow(row)) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Row ${String(row["id"])} of the product index holds no card`
    )
  }
  return row.card
}

function isCardRow(row: Record<string, unknown>): row is { card: StoredCard } {
  return typeof row["card"] === "object" && row["card"] !== null
}

/** A value with its label, as one keyword. */
function facetValue(value: string, label: Localised): string {
  return JSON.stringify([value, label.vi, label.en])
}

export function parseFacetValue(keyword: string): { value: string; label: Localised } {
  const [value, vi, en] = FacetKeyword.parse(JSON.parse(keyword))
  return { value, label: { vi, en } }
}

/** Both languages once, folded; a word that both share is kept once by the index. */
function folded(texts: readonly (Localised | undefined)[]): string {
  const all = texts.flatMap((text) => (text === undefined ? [] : [text.vi, text.en]))
  return fold([...new Set(all)].join(" "))
}
