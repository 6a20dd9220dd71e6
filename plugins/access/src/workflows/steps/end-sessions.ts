import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../modules/access"

export type EndSessionsStepInput = { actor_type: "producer" | "officer"; ids: string[] }

/**
 * Ends every session of these people: their number is counted up, so that no token issued before is taken any more. A
 * rollback leaves them signed out, which harms nobody.
 */
export const endSessionsStep = createStep(
  "end-sessions",
  async ({ actor_type, ids }: EndSessionsStepInput, { container }) => {
    const access = container.resolve(ACCESS_MODULE)
    const auth = container.resolve(Modules.AUTH)
    const isMember = actor_type === "producer"
    const people = isMember
      ? await access.listProducerMembers({ id: ids })
      : await access.listOfficers({ id: ids })
    const updates = people.map(({ id, session_epoch }) => ({
      id,
      session_epoch: session_epoch + 1,
    }))
    await (isMember ? access.updateProducerMembers(updates) : access.updateOfficers(updates))
    await auth.updateAuthIdentities(
      people.flatMap(({ id, auth_identity_id, session_epoch }) =>
        auth_identity_id === null
          ? []
          : [
              {
                id: auth_identity_id,
                app_metadata: { [`${actor_type}_id`]: id, session_epoch: session_epoch + 1 },
              },
            ]
      )
    )
    return new StepResponse(undefined)
  }
)
