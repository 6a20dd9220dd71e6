import { asOf } from "@cholang/shared"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { mutationsFor } from "../../catalog/index-mutations"
import { PRODUCT_INDEX } from "../../catalog/product-index"

/**
 * Writes the cards of products anew from their sources. Needs no undo: the index holds nothing of its own, and writing
 * it again is always right.
 */
export const writeProductIndexStep = createStep(
  "write-product-index",
  async (productIds: string[], { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const search = container.resolve(Modules.SEARCH)

    for (const mutation of await mutationsFor(query, productIds, asOf(container))) {
      if (mutation.action === "upsert") {
        await search.upsertDocuments({ index: PRODUCT_INDEX, documents: mutation.documents })
      } else {
        await search.deleteDocuments({ index: PRODUCT_INDEX, filters: mutation.filters })
      }
    }
    return new StepResponse({ product_ids: productIds })
  }
)
