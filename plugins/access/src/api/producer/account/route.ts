import { producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MemberAccountAnswer } from "../../../http"
import { readMemberAccount } from "../../../queries/read-account"

export const GET = async (req: MedusaRequest, res: MedusaResponse<MemberAccountAnswer>) => {
  res.json({ member: await readMemberAccount(req.scope, producerScopeOf(req.scope)) })
}
