import { producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { beginSecondFactor } from "../../../_account/second-factor"

export const POST = (req: MedusaRequest, res: MedusaResponse) =>
  beginSecondFactor(req, res, { actor: "producer", id: producerScopeOf(req.scope).memberId })
