import type { CatalogAnswer } from "@cholang/backend/http"
import type { Locale } from "@cholang/shared"
import { type CatalogueState, FACETS } from "./catalogue-state"
import { facetLabel } from "./filter-chips"

/** The one thing that a list is of, when it is of one thing: its only filter, such as a village. */
export function soleFilterLabel(
  state: CatalogueState,
  answer: CatalogAnswer,
  locale: Locale
): string | null {
  if (state.q !== "" || state.priceMin !== null || state.priceMax !== null) return null
  const chosen = FACETS.flatMap((facet) =>
    (state.facets[facet] ?? []).map((value) => ({ facet, value }))
  )
  const [only] = chosen
  if (only === undefined || chosen.length > 1) return null
  return facetLabel(answer, only.facet, only.value, locale)
}
