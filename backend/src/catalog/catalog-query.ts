import { fold, type IsoInstant } from "@cholang/shared"
import type { SearchTypes } from "@medusajs/framework/types"
import type { CatalogFacet, CatalogSort } from "../http"
import { PRODUCT_INDEX } from "./product-index"

/** What is asked of the catalogue, parsed. */
export type CatalogRequest = {
  q?: string | undefined
  limit: number
  offset: number
  sort: CatalogSort
  ageConfirmed: boolean
  priceMin?: number | undefined
  priceMax?: number | undefined
  facets: Partial<Record<CatalogFacet, string[] | undefined>>
}

export const CATALOG_FACETS = [
  "village",
  "craft",
  "star",
  "indication",
  "producer",
  "commune",
  "product_set",
] as const satisfies readonly CatalogFacet[]

/** Fields of the index: to filter by a facet, and to count it with labels. */
const FILTER_FIELD: Record<CatalogFacet, string> = {
  village: "village",
  craft: "craft",
  star: "star",
  indication: "indications",
  producer: "producer",
  commune: "commune",
  product_set: "product_set",
}
export const COUNT_FIELD: Record<CatalogFacet, string> = {
  village: "village_facet",
  craft: "craft_facet",
  star: "star",
  indication: "indication_facets",
  producer: "producer_facet",
  commune: "commune_facet",
  product_set: "product_set_facet",
}

/** Facets that time changes: they may be filtered and counted only while the index row's badges hold. */
const DATED: ReadonlySet<CatalogFacet> = new Set(["star", "indication"])
const NUMERIC: ReadonlySet<CatalogFacet> = new Set(["star", "product_set"])

const FACET_VALUES_MAX = 200

const ORDER: Record<
  Exclude<CatalogSort, "relevance">,
  Record<string, SearchTypes.SearchOrderBy>
> = {
  newest: { created_at: "DESC", id: "ASC" },
  price_asc: { price_vnd: "ASC", id: "ASC" },
  price_desc: { price_vnd: "DESC", id: "ASC" },
  star: { star: "DESC", id: "ASC" },
}

/** The queries that together make one answer; each counts what its name says. */
export type CatalogQueries = {
  page: SearchTypes.SearchQuery
  /** For each facet: with every condition but its own, so that other values of it can be added. */
  facets: Record<CatalogFacet, SearchTypes.SearchQuery>
  /** With every condition but those of price. */
  prices: SearchTypes.SearchQuery
  /** What is left out for want of an age; null when nothing is. */
  hiddenAlcohol: SearchTypes.SearchQuery | null
  /** When the next badge of the catalogue changes. */
  nextChange: SearchTypes.SearchQuery
}

export function catalogQueries(
  request: CatalogRequest,
  at: IsoInstant,
  tolerant: boolean
): CatalogQueries {
  const counting = (filters: SearchTypes.SearchFilters, facet?: SearchTypes.SearchFacetRequest) =>
    query(request, filters, tolerant, facet)

  const order = orderOf(request)

  return {
    page: {
      ...query(request, filtersOf(request, at), tolerant),
      fields: ["id", "card"],
      pagination: { skip: request.offset, take: request.limit, ...(order && { order }) },
    },
    facets: mapFacets((facet) =>
      counting(
        DATED.has(facet)
          ? { ...filtersOf(request, at, facet), ...whileBadgesHold(at) }
          : filtersOf(request, at, facet),
        { field: COUNT_FIELD[facet], limit: FACET_VALUES_MAX }
      )
    ),
    prices: counting(filtersOf({ ...request, priceMin: undefined, priceMax: undefined }, at), {
      field: "price_vnd",
      type: "stats",
    }),
    hiddenAlcohol: request.ageConfirmed
      ? null
      : {
          ...query(
            request,
            { ...filtersOf({ ...request, ageConfirmed: true }, at), is_alcohol: true },
            tolerant
          ),
          search_options: { ...searchOptions(request, tolerant), count: "exact" },
        },
    nextChange: {
      entity: PRODUCT_INDEX,
      filters: whileBadgesHold(at),
      pagination: { take: 0 },
      search_options: { count: "none", facets: [{ field: "badges_until", type: "stats" }] },
    },
  }
}

/** Facets are independent of each other; the rest of the answer must hold for all of them. */
function filtersOf(
  request: CatalogRequest,
  at: IsoInstant,
  without?: CatalogFacet
): SearchTypes.SearchFilters {
  const { ageConfirmed, priceMin, priceMax, facets } = request
  const chosen = CATALOG_FACETS.filter((facet) => facet !== without && facets[facet]?.length)

  return {
    ...Object.fromEntries(
      chosen.map((facet) => [FILTER_FIELD[facet], valuesOf(facet, facets[facet] ?? [])])
    ),
    ...(chosen.some((facet) => DATED.has(facet)) ? whileBadgesHold(at) : {}),
    ...(ageConfirmed ? {} : { is_alcohol: false }),
    ...(priceMin === undefined && priceMax === undefined
      ? {}
      : {
          price_vnd: {
            ...(priceMin === undefined ? {} : { $gte: priceMin }),
            ...(priceMax === undefined ? {} : { $lte: priceMax }),
          },
        }),
  }
}

function query(
  request: CatalogRequest,
  filters: SearchTypes.SearchFilters,
  tolerant: boolean,
  facet?: SearchTypes.SearchFacetRequest
): SearchTypes.SearchQuery {
  const folded = foldedText(request)
  return {
    entity: PRODUCT_INDEX,
    fields: ["id"],
    filters: { ...(folded === undefined ? {} : { q: folded }), ...filters },
    pagination: { take: 0 },
    search_options: {
      ...searchOptions(request, tolerant),
      ...(facet ? { facets: [facet], count: "none" } : {}),
    },
  }
}

/** Exact words first, the last one as a beginning; only where nothing is found, words that look alike. */
function searchOptions(request: CatalogRequest, tolerant: boolean): SearchTypes.SearchOptions {
  return foldedText(request) === undefined
    ? {}
    : { match_strategy: "last", ...(tolerant ? { typo_tolerance: true } : {}) }
}

function foldedText({ q }: CatalogRequest): string | undefined {
  const folded = fold(q ?? "")
    .replace(/[^\p{L}\p{N}\s]/gu, " ")
    .trim()
  return folded === "" ? undefined : folded
}

function orderOf(request: CatalogRequest): Record<string, SearchTypes.SearchOrderBy> | undefined {
  if (request.sort !== "relevance") {
    return ORDER[request.sort]
  }
  return foldedText(request) === undefined ? ORDER.newest : undefined
}

function whileBadgesHold(at: IsoInstant): SearchTypes.SearchFilters {
  return { badges_until: { $gt: new Date(at) } }
}

function valuesOf(facet: CatalogFacet, values: string[]): (string | number)[] {
  return NUMERIC.has(facet) ? values.map(Number) : values
}

export function mapFacets<Value>(
  value: (facet: CatalogFacet) => Value
): Record<CatalogFacet, Value> {
  return {
    village: value("village"),
    craft: value("craft"),
    star: value("star"),
    indication: value("indication"),
    producer: value("producer"),
    commune: value("commune"),
    product_set: value("product_set"),
  }
}
