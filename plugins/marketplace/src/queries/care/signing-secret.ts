import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Secret = z.string().min(1)

/** What proofs to visitors are signed with; loud where none is set, since anybody could sign with nothing. */
export function signingSecretOf(container: MedusaContainer): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  return Secret.parse(http.jwtSecret)
}
