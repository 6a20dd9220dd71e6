import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { closeAccountWorkflow } from "../../../../../workflows/close-account"
import { customerIdOf } from "../../../../../api/_care/customer"
import type { StoreCloseAccount } from "../../../../../api/_care/validators"

export const POST = async (
  req: AuthenticatedMedusaRequest<StoreCloseAccount>,
  res: MedusaResponse<{ closed: true }>
) => {
  await closeAccountWorkflow(req.scope).run({
    input: { customer_id: customerIdOf(req), password: req.validatedBody.password },
  })
  res.json({ closed: true })
}
