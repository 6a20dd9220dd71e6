import { asOf, type Locale } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { careNotices } from "../../notices/care-notice"
import { shopLink } from "../../notices/care-links"
import { marketplaceOptionsOf } from "../../options"
import { claimToken } from "../../queries/care/claim-token"
import { database, notFound } from "../../queries/care/page"
import { signingSecretOf } from "../../queries/care/signing-secret"

export type PrepareClaimStepInput = { customer_id: string; locale: Locale }

const ONE_HOUR_MS = 3_600_000
const Email = z.object({ email: z.string() })

/** The letter whose link proves that the account's e-mail address is the customer's. Writes nothing. */
export const prepareClaimStep = createStep(
  "prepare-claim",
  async ({ customer_id, locale }: PrepareClaimStepInput, { container }) => {
    const customer = Email.nullish().parse(
      await database(container)("customer")
        .where({ id: customer_id })
        .whereNull("deleted_at")
        .first("email")
    )
    if (!customer) {
      throw notFound("customer", customer_id)
    }
    const at = asOf(container)
    const token = claimToken(
      { customer_id, email: customer.email },
      signingSecretOf(container),
      Date.parse(at) + ONE_HOUR_MS
    )
    return new StepResponse(
      careNotices([
        {
          to: customer.email,
          locale,
          template: "claim_orders",
          key: `${customer_id}:${at}`,
          values: {
            link: shopLink(marketplaceOptionsOf(container).storefrontUrl, "claim", locale, "", {
              claim: token,
            }),
          },
        },
      ])
    )
  }
)
