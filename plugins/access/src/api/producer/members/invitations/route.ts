import { producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { inviteMemberWorkflow } from "../../../../workflows/invite-colleague"
import { doorLink } from "../../../_account/door-link"
import type { ProducerInviteMember } from "../../../_account/validators"

export const POST = async (req: MedusaRequest<ProducerInviteMember>, res: MedusaResponse) => {
  const { result } = await inviteMemberWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      scope: producerScopeOf(req.scope),
      link: doorLink(req.scope, "producer", "invitation"),
    },
  })
  res.status(201).json({ invitation: result })
}
