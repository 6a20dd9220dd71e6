import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CaseAnswer } from "../../../../../../../http"
import { readCase } from "../../../../../../../queries/care/read-cases"
import { writeToCaseWorkflow } from "../../../../../../../workflows/write-to-case"
import { orderKeyOf } from "../../../../../../../api/_care/customer"
import type { WriteMessage } from "../../../../../../../api/_care/validators"

export const POST = async (req: MedusaRequest<WriteMessage>, res: MedusaResponse<CaseAnswer>) => {
  const id = req.params["case_id"] ?? ""
  const order_id = req.params["id"] ?? ""
  await writeToCaseWorkflow(req.scope).run({
    input: { id, actor: { order_id, key: orderKeyOf(req) }, text: req.validatedBody.text },
  })
  const as_of = asOf(req.scope)
  const found = await readCase(req.scope, { party: "order", order_id }, id, as_of)
  res.json({ case: found, as_of })
}
