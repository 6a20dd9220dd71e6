import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requestGuestOrdersWorkflow } from "../../../../../../workflows/request-guest-orders"
import { customerIdOf } from "../../../../../../api/_care/customer"
import type { StoreRequestGuestOrders } from "../../../../../../api/_care/validators"

export const POST = async (
  req: AuthenticatedMedusaRequest<StoreRequestGuestOrders>,
  res: MedusaResponse<{ sent: true }>
) => {
  await requestGuestOrdersWorkflow(req.scope).run({
    input: { customer_id: customerIdOf(req), locale: req.validatedBody.locale },
  })
  res.status(202).json({ sent: true })
}
