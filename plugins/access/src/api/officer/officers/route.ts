import { asOf, officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ListOfficersAnswer } from "../../../http"
import { listOfficers } from "../../../queries/list-people"

export const GET = async (req: MedusaRequest, res: MedusaResponse<ListOfficersAnswer>) => {
  const now = new Date(asOf(req.scope))
  res.json(await listOfficers(req.scope, officerScopeOf(req.scope), now))
}
