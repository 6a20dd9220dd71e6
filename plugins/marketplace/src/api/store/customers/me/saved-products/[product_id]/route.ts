import { asOf } from "@cholang/shared"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SavedProductsAnswer } from "../../../../../../http"
import { readSavedProducts } from "../../../../../../queries/care/read-saved"
import { forgetSavedProductsWorkflow } from "../../../../../../workflows/forget-saved-products"
import { customerIdOf } from "../../../../../../api/_care/customer"

export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SavedProductsAnswer>
) => {
  const customer_id = customerIdOf(req)
  await forgetSavedProductsWorkflow(req.scope).run({
    input: { customer_id, product_ids: [req.params["product_id"] ?? ""] },
  })
  const saved_products = await readSavedProducts(req.scope, customer_id)
  res.json({ saved_products, as_of: asOf(req.scope) })
}
