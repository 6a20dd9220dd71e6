import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export type ConfirmSecondFactorStepInput = { auth_identity_id: string; code: string }

/** Turns the factor on that was begun, once its app has shown a right code; a rollback turns it off. */
export const confirmSecondFactorStep = createStep(
  "confirm-second-factor",
  async ({ auth_identity_id, code }: ConfirmSecondFactorStepInput, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const [begun] = await auth.listAuthMfa({ auth_identity_id, status: "pending" })
    if (begun === undefined) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Begin first", "second_factor_not_begun")
    }
    try {
      await auth.verifyAuthMfa({ id: begun.id, auth_identity_id, code })
    } catch (error) {
      if (error instanceof MedusaError) {
        throw new MedusaError(MedusaError.Types.INVALID_DATA, error.message, "code_wrong")
      }
      throw error
    }
    return new StepResponse(undefined, begun.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(Modules.AUTH).disableAuthMfa({ id })
    }
  }
)
