import { officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { inviteOfficerWorkflow } from "../../../../workflows/invite-colleague"
import { doorLink } from "../../../_account/door-link"
import type { OfficerInviteColleague } from "../../../_account/validators"

export const POST = async (req: MedusaRequest<OfficerInviteColleague>, res: MedusaResponse) => {
  const { result } = await inviteOfficerWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      scope: officerScopeOf(req.scope),
      link: doorLink(req.scope, "officer", "invitation"),
    },
  })
  res.status(201).json({ invitation: result })
}
