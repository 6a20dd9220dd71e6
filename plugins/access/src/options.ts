import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"

/** Key of the module that keeps messages; Medusa keeps the plugin's options under each of its modules. */
export const MAILROOM_MODULE = "mailroom"

const AccessOptions = z.object({
  /** Whether `/mailbox` shows the messages instead of a carrier bringing them. Never where real people sign in. */
  mailbox: z.boolean().default(false),
  /** Shared with the storefront, which proves with it whose requests it passes on; without it nobody is believed. */
  clientAddressSecret: z.string().default(""),
  /** How many proxies in front of this application write `X-Forwarded-For`. */
  trustedProxies: z.number().int().min(0).default(0),
  /** Where the portal and the desk are; goes into links that are sent. */
  storefrontUrl: z.string().default("http://localhost:8000"),
})
export type AccessOptions = z.infer<typeof AccessOptions>

/** The options that the application was started with. */
export function accessOptionsOf(container: MedusaContainer): AccessOptions {
  const { modules } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const declaration = modules?.[MAILROOM_MODULE]
  const parsed = AccessOptions.safeParse(
    (typeof declaration === "object" && "options" in declaration
      ? declaration.options
      : undefined) ?? {}
  )

  if (!parsed.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `The options of @cholang/access are not usable: ${z.prettifyError(parsed.error)}`
    )
  }
  return parsed.data
}
