import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { InvitationAnswer } from "../../../http"
import { readInvitation } from "../../../queries/find-invitation"
import type { ReadInvitation } from "../../_account/validators"

/** A POST, so that the token is in no log of addresses. */
export const POST = async (
  req: MedusaRequest<ReadInvitation>,
  res: MedusaResponse<InvitationAnswer>
) => {
  const now = new Date(asOf(req.scope))
  res.json({ invitation: await readInvitation(req.scope, req.validatedBody.token, now) })
}
