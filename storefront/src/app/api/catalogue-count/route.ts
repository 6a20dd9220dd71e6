import { getCatalog } from "@/data/get-catalog"
import { catalogQueryOf } from "@/features/catalogue/catalog-query-of"
import { readCatalogueState } from "@/features/catalogue/catalogue-state"

/** How many products a choice of filters leaves, as plain text: for the button of the filter sheet. */
export async function GET(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const answer = await getCatalog({ ...catalogQueryOf(readCatalogueState(query)), limit: 1 })
  return new Response(String(answer?.count ?? 0), {
    headers: { "content-type": "text/plain", "cache-control": "private, max-age=30" },
  })
}
