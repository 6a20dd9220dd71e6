import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { PRODUCT_INDEX } from "../../catalog/product-index"
import type { SeedContext } from "../context"
import { readRows } from "../read-rows"
import { type SeedMemory, writeMemory } from "./store"

/** Rebuilds the catalogue's index after something was added, also in a run that was cut short before it got here. */
export async function ensureSearchIndex(
  { container, query, added }: SeedContext,
  memory: SeedMemory,
  options: { isForced: boolean }
): Promise<void> {
  const listed = await readRows(query, "listing", ["id"], z.object({ id: z.string() }))
  if (!options.isForced && memory.indexed_products === listed.length) {
    return
  }
  await container.resolve(Modules.SEARCH).reindex({ index: PRODUCT_INDEX })
  await writeMemory({ container, query }, { ...memory, indexed_products: listed.length })
  added(listed.length, "index rows")
}
