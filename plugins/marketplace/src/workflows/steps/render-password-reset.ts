import { createHash } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { careNotices, localeFrom } from "../../notices/care-notice"
import { shopLink } from "../../notices/care-links"
import { marketplaceOptionsOf } from "../../options"

export type RenderPasswordResetStepInput = {
  email: string
  /** Opens the page once, for fifteen minutes. */
  token: string
  locale: string | null
}

/** The letter with which a customer sets a new password. Writes nothing. */
export const renderPasswordResetStep = createStep(
  "render-password-reset",
  async ({ email, token, locale: asked }: RenderPasswordResetStepInput, { container }) => {
    const locale = localeFrom(asked)
    const { storefrontUrl } = marketplaceOptionsOf(container)

    return new StepResponse(
      careNotices([
        {
          to: email,
          locale,
          template: "password_reset",
          key: createHash("sha256").update(token).digest("base64url"),
          values: { link: shopLink(storefrontUrl, "reset", locale, "", { token }) },
        },
      ])
    )
  }
)
