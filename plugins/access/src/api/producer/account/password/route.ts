import { producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changePasswordWorkflow } from "../../../../workflows/change-password"
import { doorLink } from "../../../_account/door-link"
import type { ChangePassword } from "../../../_account/validators"

export const POST = async (req: MedusaRequest<ChangePassword>, res: MedusaResponse) => {
  await changePasswordWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      actor: "producer",
      id: producerScopeOf(req.scope).memberId,
      reset_link: doorLink(req.scope, "producer", "reset"),
    },
  })
  res.status(200).json({})
}
