import { producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RegistrationAnswer } from "../../../../http"
import { submitRegistrationWorkflow } from "../../../../workflows/onboarding/submit-registration"
import { registrationAnswer } from "../answer"
import type { ProducerSubmitRegistration } from "../validators"

export const POST = async (
  req: MedusaRequest<ProducerSubmitRegistration>,
  res: MedusaResponse<RegistrationAnswer>
) => {
  const scope = producerScopeOf(req.scope)
  await submitRegistrationWorkflow(req.scope).run({
    input: { scope, attested: req.validatedBody.attested },
  })
  res.json(await registrationAnswer(req, scope))
}
