import { producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RegistrationAnswer } from "../../../http"
import { registrationAnswer } from "./answer"

export const GET = async (req: MedusaRequest, res: MedusaResponse<RegistrationAnswer>) => {
  res.json(await registrationAnswer(req, producerScopeOf(req.scope)))
}
