import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** The key under which the framework looks for the actor of a token: `<actor type>_id`. */
export type ActorKey = "producer_id" | "officer_id"

export type BindAuthIdentity = {
  auth_identity_id: string
  actor_key: ActorKey
  actor_id: string
  session_epoch: number
}

/** Says of sign-ins whose they are: tokens issued from now on carry the actor. A rollback restores what was there. */
export const bindAuthIdentitiesStep = createStep(
  "bind-auth-identities",
  async (bindings: BindAuthIdentity[], { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const before = await auth.listAuthIdentities({
      id: bindings.map(({ auth_identity_id }) => auth_identity_id),
    })
    await auth.updateAuthIdentities(
      bindings.map(({ auth_identity_id, actor_key, actor_id, session_epoch }) => ({
        id: auth_identity_id,
        app_metadata: { [actor_key]: actor_id, session_epoch },
      }))
    )

    return new StepResponse(
      undefined,
      before.map(({ id, app_metadata }) => ({ id, app_metadata: app_metadata ?? {} }))
    )
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(Modules.AUTH).updateAuthIdentities(before)
    }
  }
)
