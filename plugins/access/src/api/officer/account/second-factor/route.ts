import { officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { beginSecondFactor } from "../../../_account/second-factor"

export const POST = (req: MedusaRequest, res: MedusaResponse) =>
  beginSecondFactor(req, res, { actor: "officer", id: officerScopeOf(req.scope).officerId })
