import { asOf } from "@cholang/shared"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { BegunRegistrationAnswer } from "../../../http"
import { beginRegistrationWorkflow } from "../../../workflows/onboarding/begin-registration"
import type { ProducerBeginRegistration } from "./validators"

export const POST = async (
  req: AuthenticatedMedusaRequest<ProducerBeginRegistration>,
  res: MedusaResponse<BegunRegistrationAnswer>
) => {
  if (req.auth_context.actor_id !== "") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This person works for a producer already",
      "already_registered"
    )
  }
  const { result } = await beginRegistrationWorkflow(req.scope).run({
    input: { auth_identity_id: req.auth_context.auth_identity_id, ...req.validatedBody },
  })
  res.status(201).json({ producer: result, as_of: asOf(req.scope) })
}
