import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export type SetPasswordStepInput = { login: string; password: string }

/** Sets a new password. It cannot be undone, since the old one is known to nobody; later steps only tell of it. */
export const setPasswordStep = createStep(
  "set-password",
  async ({ login, password }: SetPasswordStepInput, { container }) => {
    const { success, error } = await container
      .resolve(Modules.AUTH)
      .updateProvider("account", { entity_id: login, password })
    if (!success) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "The password cannot be used",
        error ?? "password_refused"
      )
    }
    return new StepResponse(undefined)
  }
)
