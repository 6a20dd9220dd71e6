import { officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changePasswordWorkflow } from "../../../../workflows/change-password"
import { doorLink } from "../../../_account/door-link"
import type { ChangePassword } from "../../../_account/validators"

export const POST = async (req: MedusaRequest<ChangePassword>, res: MedusaResponse) => {
  await changePasswordWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      actor: "officer",
      id: officerScopeOf(req.scope).officerId,
      reset_link: doorLink(req.scope, "officer", "reset"),
    },
  })
  res.status(200).json({})
}
