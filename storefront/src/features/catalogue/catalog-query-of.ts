import type { CatalogQuery } from "@/data/get-catalog"
import type { CatalogueState } from "./catalogue-state"

/** The question that a state of the page puts to the backend. Equal states give equal questions: one cache entry. */
export function catalogQueryOf(state: CatalogueState): CatalogQuery {
  return {
    ...state.facets,
    ...(state.q === "" ? {} : { q: state.q }),
    ...(state.sort === null ? {} : { sort: state.sort }),
    ...(state.priceMin === null ? {} : { price_min: state.priceMin }),
    ...(state.priceMax === null ? {} : { price_max: state.priceMax }),
    ...(state.ageConfirmed ? { age_confirmed: true } : {}),
    ...(state.cursor === null ? {} : { cursor: state.cursor }),
  }
}
