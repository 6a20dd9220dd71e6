import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CUSTOMER_CARE_MODULE } from "../../modules/customer-care"

export type ForgetSavedProductsStepInput = {
  customer_id: string
  /** All of them unless named. */
  product_ids?: string[]
}

/** Takes products out of what a customer keeps, for good; a rollback puts them back. */
export const forgetSavedProductsStep = createStep(
  "forget-saved-products",
  async ({ customer_id, product_ids }: ForgetSavedProductsStepInput, { container }) => {
    const rows = container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("marketplace_saved_product")
      .where({ customer_id })
    if (product_ids !== undefined) {
      void rows.whereIn("product_id", product_ids)
    }
    const removed = await rows
      .delete()
      .returning<{ customer_id: string; product_id: string }[]>(["customer_id", "product_id"])

    return new StepResponse(removed.length, removed)
  },
  async (removed, { container }) => {
    if (removed && removed.length > 0) {
      await container.resolve(CUSTOMER_CARE_MODULE).createSavedProducts(removed)
    }
  }
)
