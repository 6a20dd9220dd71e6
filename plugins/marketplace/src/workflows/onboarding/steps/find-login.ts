import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** What somebody who signed up signs in with: the address of the sign-in. */
export const findLoginStep = createStep(
  "find-login",
  async ({ auth_identity_id }: { auth_identity_id: string }, { container }) => {
    const identity = await container
      .resolve(Modules.AUTH)
      .retrieveAuthIdentity(auth_identity_id, { relations: ["provider_identities"] })
    const login = identity.provider_identities?.[0]?.entity_id
    if (login === undefined) {
      throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Sign up first", "unauthorized")
    }
    if (typeof identity.app_metadata?.["producer_id"] === "string") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "This person works for a producer already",
        "already_registered"
      )
    }
    return new StepResponse(login)
  }
)
