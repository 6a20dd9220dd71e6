import type { CatalogFacet, CatalogSort } from "@cholang/backend/http"

/** What a visitor asked of the catalogue, as its address says it. */
export type CatalogueState = {
  q: string
  sort: CatalogSort | null
  facets: Partial<Record<CatalogFacet, string[]>>
  priceMin: number | null
  priceMax: number | null
  ageConfirmed: boolean
  cursor: string | null
}

/** In the order in which the filters stand on the page. */
export const FACETS = [
  "product_set",
  "village",
  "craft",
  "star",
  "indication",
  "producer",
  "commune",
] as const satisfies readonly CatalogFacet[]

export const SORTS = [
  "relevance",
  "newest",
  "price_asc",
  "price_desc",
  "star",
] as const satisfies readonly CatalogSort[]

export type RawQuery = Record<string, string | readonly string[] | undefined>

/** Reads an address. A facet may be repeated (`star=4&star=5`, as a form sends it) or joined by commas. */
export function readCatalogueState(query: RawQuery): CatalogueState {
  const one = (name: string): string => listOf(query[name])[0]?.trim() ?? ""
  const sort = one("sort")
  const facets: CatalogueState["facets"] = {}
  for (const facet of FACETS) {
    const values = listOf(query[facet])
      .flatMap((each) => each.split(","))
      .filter(Boolean)
    if (values.length > 0) facets[facet] = [...new Set(values)].sort()
  }
  return {
    q: one("q").slice(0, 100),
    sort: SORTS.find((each) => each === sort) ?? null,
    facets,
    priceMin: dong(one("price_min")),
    priceMax: dong(one("price_max")),
    ageConfirmed: one("age_confirmed") === "true",
    cursor: one("cursor") === "" ? null : one("cursor"),
  }
}

/** Writes an address: nothing that says nothing, facets joined by commas, always in the same order. */
export function writeCatalogueState(state: CatalogueState): Record<string, string> {
  const pairs: [string, string | null][] = [
    ["q", state.q],
    ...FACETS.map((facet): [string, string | null] => [
      facet,
      state.facets[facet]?.join(",") ?? null,
    ]),
    ["price_min", state.priceMin?.toString() ?? null],
    ["price_max", state.priceMax?.toString() ?? null],
    ["sort", state.sort],
    ["age_confirmed", state.ageConfirmed ? "true" : null],
    ["cursor", state.cursor],
  ]
  return Object.fromEntries(
    pairs.filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== "")
  )
}

/** The state without one value of a facet: where the cross on a chip leads. Pages are counted anew. */
export function withoutFacetValue(
  state: CatalogueState,
  facet: CatalogFacet,
  value: string
): CatalogueState {
  const { [facet]: values = [], ...others } = state.facets
  const left = values.filter((each) => each !== value)
  return {
    ...state,
    cursor: null,
    facets: left.length === 0 ? others : { ...others, [facet]: left },
  }
}

/** How many filters are on; the words searched for and the order are not filters. */
export function countFilters(state: CatalogueState): number {
  const values = FACETS.reduce((sum, facet) => sum + (state.facets[facet]?.length ?? 0), 0)
  return values + (state.priceMin === null && state.priceMax === null ? 0 : 1)
}

/** Whole đồng; `200.000`, `200 000` and `200,000` are read as people write them. */
function dong(text: string): number | null {
  const digits = text.replace(/[.,\s₫đ]/gu, "")
  if (!/^\d{1,10}$/.test(digits)) return null
  return Number(digits)
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return []
  return typeof value === "string" ? [value] : value
}
