import { producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeMemberWorkflow } from "../../../../workflows/change-member"
import type { ProducerChangeMember } from "../../../_account/validators"

export const POST = async (req: MedusaRequest<ProducerChangeMember>, res: MedusaResponse) => {
  await changeMemberWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params["id"] ?? "", scope: producerScopeOf(req.scope) },
  })
  res.status(200).json({})
}
