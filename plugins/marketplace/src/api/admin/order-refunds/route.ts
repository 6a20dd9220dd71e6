import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RefundsDueAnswer } from "../../../http/producer-orders"
import { readRefundsDue } from "../../../queries/producer-orders/read-refunds-due"
import type { AdminListRefunds } from "../../../api/_orders/validators"

export const GET = async (
  req: MedusaRequest<unknown, AdminListRefunds>,
  res: MedusaResponse<RefundsDueAnswer>
) => {
  const page = await readRefundsDue(req.scope, req.validatedQuery)
  res.json({ ...page, as_of: asOf(req.scope) })
}
