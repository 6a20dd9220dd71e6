import { asOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ListMembersAnswer } from "../../../http"
import { listMembers } from "../../../queries/list-people"

export const GET = async (req: MedusaRequest, res: MedusaResponse<ListMembersAnswer>) => {
  const now = new Date(asOf(req.scope))
  res.json(await listMembers(req.scope, producerScopeOf(req.scope), now))
}
