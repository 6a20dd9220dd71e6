import { producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { REGISTRATION_STEPS } from "../../../../../domain"
import type { RegistrationAnswer } from "../../../../../http"
import { saveRegistrationStepWorkflow } from "../../../../../workflows/onboarding/save-registration-step"
import { registrationAnswer } from "../../answer"
import type { ProducerSaveRegistrationStep } from "../../validators"

export const POST = async (
  req: MedusaRequest<ProducerSaveRegistrationStep>,
  res: MedusaResponse<RegistrationAnswer>
) => {
  const scope = producerScopeOf(req.scope)
  const step = REGISTRATION_STEPS.find((one) => one === req.params["step"])
  if (step === undefined) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "No such step", "not_found")
  }
  await saveRegistrationStepWorkflow(req.scope).run({
    input: { scope, step, answers: req.validatedBody.answers },
  })
  res.json(await registrationAnswer(req, scope))
}
