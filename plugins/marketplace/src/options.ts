import { AGENCY_KINDS } from "@cholang/shared"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { DEFAULT_REVIEW_POLICY, type ReviewPolicy } from "./domain"

/** Key of the module of registrations; Medusa keeps the plugin's options under each of its modules. */
export const ONBOARDING_MODULE = "onboarding"

const MarketplaceOptions = z.object({
  /** Seals tax codes and identity numbers at rest. Whoever loses it cannot read them; changing it needs a re-sealing. */
  identitySecret: z.string().min(1).default("development-only"),
  /** Kinds of agency that approve a producer; the department alone unless said otherwise. */
  producerApprovers: z.array(z.enum(AGENCY_KINDS)).min(1).optional(),
  /** Where people read the portal, for links in messages. */
  storefrontUrl: z.string().default("http://localhost:8000"),
  /** Folder of the pictures that everybody may see. */
  mediaDir: z.string().min(1).default("../.data/media"),
})
export type MarketplaceOptions = z.infer<typeof MarketplaceOptions>

/** The options that the application was started with. */
export function marketplaceOptionsOf(container: MedusaContainer): MarketplaceOptions {
  const { modules } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const declaration = modules?.[ONBOARDING_MODULE]
  const parsed = MarketplaceOptions.safeParse(
    (typeof declaration === "object" && "options" in declaration
      ? declaration.options
      : undefined) ?? {}
  )

  if (!parsed.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `The options of @cholang/marketplace are not usable: ${z.prettifyError(parsed.error)}`
    )
  }
  return parsed.data
}

/** Who decides what, as this shop has it. */
export function reviewPolicyOf(container: MedusaContainer): ReviewPolicy {
  const { producerApprovers } = marketplaceOptionsOf(container)
  return producerApprovers === undefined
    ? DEFAULT_REVIEW_POLICY
    : { ...DEFAULT_REVIEW_POLICY, approve: producerApprovers }
}
