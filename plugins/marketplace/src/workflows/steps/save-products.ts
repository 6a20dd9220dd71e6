import { ContainerRegistrationKeys, generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { CUSTOMER_CARE_MODULE } from "../../modules/customer-care"

export type SaveProductsStepInput = { customer_id: string; product_ids: string[] }

const Ids = z.array(z.object({ id: z.string() }))

/** Keeps products for a customer; those kept already, and those that do not exist, are passed over. */
export const saveProductsStep = createStep(
  "save-products",
  async ({ customer_id, product_ids }: SaveProductsStepInput, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const listed = Ids.parse(
      await db("marketplace_listing")
        .whereIn("product_id", product_ids)
        .whereNull("deleted_at")
        .select("product_id as id")
    )
    if (listed.length === 0) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "No such product", "not_found")
    }
    const saved = Ids.parse(
      await db("marketplace_saved_product")
        .insert(
          listed.map(({ id: product_id }) => ({
            id: generateEntityId(undefined, "saved"),
            customer_id,
            product_id,
          }))
        )
        .onConflict()
        .ignore()
        .returning("id")
    )
    const ids = saved.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids) {
      await container.resolve(CUSTOMER_CARE_MODULE).deleteSavedProducts(ids)
    }
  }
)
