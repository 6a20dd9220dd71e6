import type { IsoInstant } from "@cholang/shared"
import type { RemoteQueryFunction, SearchTypes } from "@medusajs/framework/types"
import { toProductDocument } from "./product-document"
import { readProducts } from "./read-products"

/** What to write into the index for these products, and which of them to take out because they are not on sale. */
export async function mutationsFor(
  query: Pick<RemoteQueryFunction, "graph">,
  productIds: string[],
  at: IsoInstant
): Promise<SearchTypes.SearchMutation[]> {
  if (productIds.length === 0) {
    return []
  }
  const documents = (await readProducts(query, { id: productIds })).map((product) =>
    toProductDocument(product, at)
  )
  const indexed = new Set(documents.map(({ id }) => id))
  const gone = productIds.filter((id) => !indexed.has(id))

  return [
    ...(documents.length === 0 ? [] : [{ action: "upsert" as const, documents }]),
    ...(gone.length === 0 ? [] : [{ action: "delete" as const, filters: { id: gone } }]),
  ]
}
