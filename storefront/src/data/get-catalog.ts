import "server-only"
import type { CatalogAnswer, CatalogFacet, CatalogSort } from "@cholang/backend/http"
import { readPublic } from "./backend"
import { atRunTime, cacheAs } from "./cache-entries"

/** What `GET /public/catalog` understands; a facet is a list of its values. Prices are đồng. */
export type CatalogQuery = Partial<Record<CatalogFacet, readonly string[]>> & {
  q?: string
  sort?: CatalogSort
  price_min?: number
  price_max?: number
  age_confirmed?: boolean
  limit?: number
  cursor?: string
}

/** One page of the catalogue with its facets; null when the backend refuses the question (say, a stale cursor). */
export async function getCatalog(query: CatalogQuery): Promise<CatalogAnswer | null> {
  await atRunTime()
  return read(query)
}

async function read(query: CatalogQuery): Promise<CatalogAnswer | null> {
  "use cache"

  const answer = await readPublic<CatalogAnswer>("catalog", query)
  cacheAs("catalog", "", answer?.valid_until ?? null)
  return answer
}
