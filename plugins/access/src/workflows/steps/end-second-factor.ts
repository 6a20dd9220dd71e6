import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export type EndSecondFactorStepInput = { auth_identity_id: string; code: string }

/** Turns the factor off for whoever has it at hand, or has a recovery code. Cannot be undone: it is enrolled anew. */
export const endSecondFactorStep = createStep(
  "end-second-factor",
  async ({ auth_identity_id, code }: EndSecondFactorStepInput, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const [factor] = await auth.listAuthMfa({ auth_identity_id, status: "enabled" })
    if (factor === undefined) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "There is none", "second_factor_missing")
    }
    try {
      await auth.disableAuthMfa({
        id: factor.id,
        method: /^\d{6}$/.test(code) ? "totp" : "recovery_code",
        code,
      })
    } catch (error) {
      if (error instanceof MedusaError) {
        throw new MedusaError(MedusaError.Types.INVALID_DATA, error.message, "code_wrong")
      }
      throw error
    }
    return new StepResponse(undefined)
  }
)
