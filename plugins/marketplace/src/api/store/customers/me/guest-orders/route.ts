import { asOf } from "@cholang/shared"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ClaimedOrdersAnswer } from "../../../../../http"
import { claimGuestOrdersWorkflow } from "../../../../../workflows/claim-guest-orders"
import { customerIdOf } from "../../../../../api/_care/customer"
import type { StoreClaimGuestOrders } from "../../../../../api/_care/validators"

export const POST = async (
  req: AuthenticatedMedusaRequest<StoreClaimGuestOrders>,
  res: MedusaResponse<ClaimedOrdersAnswer>
) => {
  const { result: claimed } = await claimGuestOrdersWorkflow(req.scope).run({
    input: { customer_id: customerIdOf(req), token: req.validatedBody.token },
  })
  res.json({ claimed, as_of: asOf(req.scope) })
}
