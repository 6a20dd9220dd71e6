import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { resetPasswordWorkflow } from "../../../../workflows/change-password"
import { doorLink } from "../../../_account/door-link"
import type { ConfirmReset } from "../../../_account/validators"

export const POST = async (req: MedusaRequest<ConfirmReset>, res: MedusaResponse) => {
  const { actor } = req.validatedBody
  await resetPasswordWorkflow(req.scope).run({
    input: { ...req.validatedBody, reset_link: doorLink(req.scope, actor, "reset") },
  })
  res.status(200).json({})
}
