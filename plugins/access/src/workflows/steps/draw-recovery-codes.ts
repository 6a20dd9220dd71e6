import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export type DrawRecoveryCodesStepInput = { auth_identity_id: string }

/** New recovery codes in place of any older; only their hashes are stored. Without a factor they open nothing. */
export const drawRecoveryCodesStep = createStep(
  "draw-recovery-codes",
  async ({ auth_identity_id }: DrawRecoveryCodesStepInput, { container }) => {
    const { codes } = await container
      .resolve(Modules.AUTH)
      .generateAuthMfaRecoveryCodes({ auth_identity_id })
    return new StepResponse(codes)
  }
)
