import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { requestPasswordResetWorkflow } from "../../../workflows/request-password-reset"
import type { RequestReset } from "../../_account/validators"

/** Answers before it looks: neither the words nor the time say whether there is such an account. */
export const POST = (req: MedusaRequest<RequestReset>, res: MedusaResponse) => {
  res.status(202).json({})
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  requestPasswordResetWorkflow(req.scope)
    .run({ input: req.validatedBody })
    .catch((error: unknown) => {
      logger.error(`A code to reset a password was not sent: ${String(error)}`)
    })
}
