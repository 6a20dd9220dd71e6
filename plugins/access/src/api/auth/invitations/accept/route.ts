import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AcceptInvitationAnswer } from "../../../../http"
import { acceptInvitationWorkflow } from "../../../../workflows/accept-invitation"
import type { AcceptInvitation } from "../../../_account/validators"

export const POST = async (
  req: MedusaRequest<AcceptInvitation>,
  res: MedusaResponse<AcceptInvitationAnswer>
) => {
  const { result } = await acceptInvitationWorkflow(req.scope).run({ input: req.validatedBody })
  res.status(200).json(result)
}
