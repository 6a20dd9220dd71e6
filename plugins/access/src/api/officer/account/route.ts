import { officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfficerAccountAnswer } from "../../../http"
import { readOfficerAccount } from "../../../queries/read-account"

export const GET = async (req: MedusaRequest, res: MedusaResponse<OfficerAccountAnswer>) => {
  res.json({ officer: await readOfficerAccount(req.scope, officerScopeOf(req.scope)) })
}
