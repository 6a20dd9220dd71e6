import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PRODUCT_INDEX } from "../catalog/product-index"

/** Builds the product index anew beside the one in use and swaps them when it is whole: `medusa exec src/scripts/rebuild-search`. */
export default async function rebuildSearch({ container }: ExecArgs): Promise<void> {
  await container.resolve(Modules.SEARCH).reindex({ index: PRODUCT_INDEX, strategy: "swap" })
}
