import { asOf } from "@cholang/shared"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCT_INDEX } from "../../catalog/product-index"

export type FindOutdatedProductsStepInput = { limit: number }

/** Products whose star or indications, as the index counts them, have run out or begun since they were written. */
export const findOutdatedProductsStep = createStep(
  "find-outdated-products",
  async ({ limit }: FindOutdatedProductsStepInput, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { search_result } = await query.search({
      entity: PRODUCT_INDEX,
      fields: ["id"],
      filters: { badges_until: { $lte: new Date(asOf(container)) } },
      pagination: { take: limit },
      search_options: { count: "none" },
    })
    return new StepResponse(search_result.hits.map(({ id }) => id))
  }
)
