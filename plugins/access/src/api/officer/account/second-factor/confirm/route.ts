import { officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { confirmSecondFactor } from "../../../../_account/second-factor"
import type { SecondFactorCode } from "../../../../_account/validators"

export const POST = (req: MedusaRequest<SecondFactorCode>, res: MedusaResponse) =>
  confirmSecondFactor(req, res, { actor: "officer", id: officerScopeOf(req.scope).officerId })
