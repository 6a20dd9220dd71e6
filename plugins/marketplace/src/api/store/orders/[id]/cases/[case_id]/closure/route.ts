import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CaseAnswer } from "../../../../../../../http"
import { readCase } from "../../../../../../../queries/care/read-cases"
import { closeCaseWorkflow } from "../../../../../../../workflows/close-case"
import { orderKeyOf } from "../../../../../../../api/_care/customer"

export const POST = async (req: MedusaRequest, res: MedusaResponse<CaseAnswer>) => {
  const id = req.params["case_id"] ?? ""
  const order_id = req.params["id"] ?? ""
  await closeCaseWorkflow(req.scope).run({
    input: { id, actor: { order_id, key: orderKeyOf(req) } },
  })
  const as_of = asOf(req.scope)
  const found = await readCase(req.scope, { party: "order", order_id }, id, as_of)
  res.json({ case: found, as_of })
}
