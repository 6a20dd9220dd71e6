import { asOf } from "@cholang/shared"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SavedProductsAnswer } from "../../../../../http"
import { readSavedProducts } from "../../../../../queries/care/read-saved"
import { saveProductsWorkflow } from "../../../../../workflows/save-products"
import { customerIdOf } from "../../../../../api/_care/customer"
import type { StoreSaveProducts } from "../../../../../api/_care/validators"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SavedProductsAnswer>
) => {
  const saved_products = await readSavedProducts(req.scope, customerIdOf(req))
  res.json({ saved_products, as_of: asOf(req.scope) })
}

export const POST = async (
  req: AuthenticatedMedusaRequest<StoreSaveProducts>,
  res: MedusaResponse<SavedProductsAnswer>
) => {
  const customer_id = customerIdOf(req)
  await saveProductsWorkflow(req.scope).run({
    input: { customer_id, product_ids: req.validatedBody.product_ids },
  })
  const saved_products = await readSavedProducts(req.scope, customer_id)
  res.json({ saved_products, as_of: asOf(req.scope) })
}
