import { asOf, officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { InboxAnswer } from "../../../http"
import { readInbox } from "../../../queries/read-inbox"
import type { OfficerListInbox } from "./validators"

export const GET = async (
  req: MedusaRequest<unknown, OfficerListInbox>,
  res: MedusaResponse<InboxAnswer>
) => {
  res.json(
    await readInbox(req.scope, officerScopeOf(req.scope), req.validatedQuery, asOf(req.scope))
  )
}
