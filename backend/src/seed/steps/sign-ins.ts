import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { SeedContext } from "../context"

/** The sign-in of an account; one that an interrupted run has left behind is taken up. */
export async function registerSignIn(
  container: SeedContext["container"],
  provider: "emailpass" | "account",
  address: string,
  body: Record<string, string>
): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const [known] = await auth.listAuthIdentities({
    provider_identities: { entity_id: address, provider },
  })
  if (known) {
    return known.id
  }
  const { authIdentity, error } = await auth.register(provider, { body })
  if (!authIdentity) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, error ?? `No sign-in for ${address}`)
  }
  return authIdentity.id
}
