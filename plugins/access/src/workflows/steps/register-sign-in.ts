import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export type RegisterSignInStepInput = { login: string; password: string }

/** Makes the sign-in of a new person; a rollback removes it. */
export const registerSignInStep = createStep(
  "register-sign-in",
  async ({ login, password }: RegisterSignInStepInput, { container }) => {
    const { authIdentity, error } = await container
      .resolve(Modules.AUTH)
      .register("account", { body: { identifier: login, password } })
    if (!authIdentity) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "The sign-in cannot be made",
        error ?? "sign_in_refused"
      )
    }
    return new StepResponse(authIdentity.id, authIdentity.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(Modules.AUTH).deleteAuthIdentities([id])
    }
  }
)
