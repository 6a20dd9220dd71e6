import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CaseAnswer, CasesAnswer } from "../../../../../http"
import { openOrder } from "../../../../../queries/care/order-access"
import { readCase, readCases } from "../../../../../queries/care/read-cases"
import { openCaseWorkflow } from "../../../../../workflows/open-case"
import { orderKeyOf } from "../../../../../api/_care/customer"
import type { ListCases, StoreOpenCase } from "../../../../../api/_care/validators"

export const GET = async (
  req: MedusaRequest<unknown, ListCases>,
  res: MedusaResponse<CasesAnswer>
) => {
  const as_of = asOf(req.scope)
  const { id: order_id } = await openOrder(req.scope, req.params["id"] ?? "", orderKeyOf(req))
  const cases = await readCases(req.scope, { party: "order", order_id }, req.validatedQuery, as_of)
  res.json({ ...cases, as_of })
}

export const POST = async (req: MedusaRequest<StoreOpenCase>, res: MedusaResponse<CaseAnswer>) => {
  const order_id = req.params["id"] ?? ""
  const { result } = await openCaseWorkflow(req.scope).run({
    input: { ...req.validatedBody, order_id, key: orderKeyOf(req) },
  })
  const as_of = asOf(req.scope)
  const opened = await readCase(req.scope, { party: "order", order_id }, result.id, as_of)
  res.status(result.is_new ? 201 : 200).json({ case: opened, as_of })
}
