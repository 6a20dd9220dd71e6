import type { SearchTypes } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { indexingMoment } from "./index-clock"
import { mutationsFor } from "./index-mutations"

const BATCH_SIZE = 200

const KeyRow = z.object({ id: z.string() })

/**
 * Every product on sale, a batch at a time in the order of its id, so that an interrupted run goes on where it stopped.
 * What has changed while a run lasted is read again, taken-away products included.
 */
export async function* seedProducts({
  container: { query },
  filters,
  last_key,
  catchup,
}: SearchTypes.SearchSeedContext): AsyncIterable<SearchTypes.SearchMutation[]> {
  let after = last_key

  for (;;) {
    const { data } = await query.graph({
      entity: "product",
      fields: ["id"],
      filters: {
        ...filters,
        ...(catchup
          ? { updated_at: { $gte: catchup.since } }
          : { status: ProductStatus.PUBLISHED }),
        ...(after === undefined ? {} : { $and: [{ id: { $gt: after } }] }),
      },
      pagination: { take: BATCH_SIZE, order: { id: "ASC" } },
      withDeleted: catchup !== undefined,
    })
    const ids = KeyRow.array()
      .parse(data)
      .map(({ id }) => id)
    if (ids.length > 0) {
      yield await mutationsFor(query, ids, indexingMoment())
    }
    if (ids.length < BATCH_SIZE) {
      return
    }
    after = ids.at(-1)
  }
}
