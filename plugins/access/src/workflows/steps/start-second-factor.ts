import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export type StartSecondFactorStepInput = { auth_identity_id: string; label: string }

/** Makes a secret for an authenticator app. One that was begun and never confirmed gives way. */
export const startSecondFactorStep = createStep(
  "start-second-factor",
  async ({ auth_identity_id, label }: StartSecondFactorStepInput, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const begun = await auth.listAuthMfa({ auth_identity_id, status: "pending" })
    for (const { id } of begun) {
      await auth.disableAuthMfa({ id })
    }
    const { mfa, secret, otpauth_url } = await auth.startAuthMfa({
      auth_identity_id,
      provider: "totp",
      label,
    })
    return new StepResponse({ secret: secret ?? "", otpauth_url: otpauth_url ?? "" }, mfa.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(Modules.AUTH).disableAuthMfa({ id })
    }
  }
)
