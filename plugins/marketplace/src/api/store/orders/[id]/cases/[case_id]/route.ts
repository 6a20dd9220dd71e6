import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CaseAnswer } from "../../../../../../http"
import { openOrder } from "../../../../../../queries/care/order-access"
import { readCase } from "../../../../../../queries/care/read-cases"
import { orderKeyOf } from "../../../../../../api/_care/customer"

export const GET = async (req: MedusaRequest, res: MedusaResponse<CaseAnswer>) => {
  const as_of = asOf(req.scope)
  const { id: order_id } = await openOrder(req.scope, req.params["id"] ?? "", orderKeyOf(req))
  const found = await readCase(
    req.scope,
    { party: "order", order_id },
    req.params["case_id"] ?? "",
    as_of
  )
  res.json({ case: found, as_of })
}
