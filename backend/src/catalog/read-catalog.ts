import type { IsoInstant } from "@cholang/shared"
import type { ISearchModuleService, SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { CatalogAnswer, CatalogFacet, FacetValue } from "../http"
import {
  type CatalogQueries,
  catalogQueries,
  type CatalogRequest,
  COUNT_FIELD,
  mapFacets,
} from "./catalog-query"
import { encodeCursor } from "./cursor"
import { cardOf, parseFacetValue } from "./product-document"
import { earliest, nextBadgeChange, toCard } from "./stored-card"

/**
 * The module rather than the query over it: the card is kept with the row and not indexed leaf by leaf, and only the
 * module hands over what is no leaf.
 */
type Search = Pick<ISearchModuleService, "searchMany">

/** Later than this is "never": the index has a date where nothing is dated. */
const NEVER_FROM = Date.parse("9999-01-01T00:00:00Z")

const CATALOG_FACET_COUNT = 7

/** One page of the catalogue with its counts, all of it from the search index. */
export async function readCatalog(
  search: Search,
  request: CatalogRequest,
  at: IsoInstant
): Promise<CatalogAnswer> {
  const exact = await run(search, catalogQueries(request, at, false))
  const results =
    exact.page.metadata.count === 0 && request.q
      ? await run(search, catalogQueries(request, at, true))
      : exact

  const stored = results.page.hits.map(({ document }) => cardOf(document))
  const count = results.page.metadata.count ?? stored.length
  const seen = request.offset + stored.length

  return {
    cards: stored.map((card) => toCard(card, at)),
    count,
    facets: mapFacets((facet) => facetValues(facet, results.facets[facet])),
    price_range_vnd: priceRange(results.prices),
    hidden_alcohol_count: results.hiddenAlcohol?.metadata.count ?? 0,
    next_cursor: stored.length > 0 && seen < count ? encodeCursor(seen) : null,
    as_of: at,
    valid_until: earliest([nextChangeOf(results.nextChange), nextBadgeChange(stored, at)]),
  }
}

type CatalogResults = {
  page: SearchTypes.SearchResult
  facets: Record<CatalogFacet, SearchTypes.SearchResult | undefined>
  prices: SearchTypes.SearchResult | undefined
  hiddenAlcohol: SearchTypes.SearchResult | undefined
  nextChange: SearchTypes.SearchResult | undefined
}

/** All queries at once, each of them once: two facets without a condition of their own ask for different counts. */
async function run(search: Search, queries: CatalogQueries): Promise<CatalogResults> {
  const facetNames: CatalogFacet[] = []
  const facetQueries: SearchTypes.SearchQuery[] = []
  mapFacets((facet) => {
    facetNames.push(facet)
    facetQueries.push(queries.facets[facet])
  })

  const [page, prices, nextChange, ...rest] = await search.searchMany([
    queries.page,
    queries.prices,
    queries.nextChange,
    ...facetQueries,
    ...(queries.hiddenAlcohol ? [queries.hiddenAlcohol] : []),
  ])
  if (page === undefined) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The search index answered nothing")
  }
  return {
    page,
    prices,
    nextChange,
    facets: mapFacets((facet) => rest[facetNames.indexOf(facet)]),
    hiddenAlcohol: queries.hiddenAlcohol ? rest[CATALOG_FACET_COUNT] : undefined,
  }
}

function facetValues(
  facet: CatalogFacet,
  result: SearchTypes.SearchResult | undefined
): FacetValue[] {
  const counted = result?.facets?.[COUNT_FIELD[facet]]
  if (counted?.type !== "value") {
    return []
  }
  return counted.values.map(({ value, count }) =>
    facet === "star"
      ? { value, label: { vi: `${value} sao`, en: `${value} stars` }, count }
      : { ...parseFacetValue(value), count }
  )
}

function priceRange(
  result: SearchTypes.SearchResult | undefined
): CatalogAnswer["price_range_vnd"] {
  const stats = result?.facets?.["price_vnd"]
  return stats?.type === "stats" && stats.count > 0 ? { min: stats.min, max: stats.max } : null
}

function nextChangeOf(result: SearchTypes.SearchResult | undefined): IsoInstant | null {
  const stats = result?.facets?.["badges_until"]
  return stats?.type === "stats" && stats.count > 0 && stats.min < NEVER_FROM
    ? new Date(stats.min).toISOString()
    : null
}
