import { producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RegistrationAnswer } from "../../../../../http"
import { removeRegistrationDocumentWorkflow } from "../../../../../workflows/onboarding/remove-registration-document"
import { registrationAnswer } from "../../answer"

export const DELETE = async (req: MedusaRequest, res: MedusaResponse<RegistrationAnswer>) => {
  const scope = producerScopeOf(req.scope)
  await removeRegistrationDocumentWorkflow(req.scope).run({
    input: { scope, id: req.params["id"] ?? "" },
  })
  res.json(await registrationAnswer(req, scope))
}
