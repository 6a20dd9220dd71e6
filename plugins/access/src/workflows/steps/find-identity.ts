import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../modules/access"
import type { AccountActor } from "../../queries/find-person"

export type FindIdentityStepInput = { actor: AccountActor; id: string }

/** The sign-in of a member or an officer, and whose record it is. */
export const findIdentityStep = createStep(
  "find-identity",
  async ({ actor, id }: FindIdentityStepInput, { container }) => {
    const access = container.resolve(ACCESS_MODULE)
    const person =
      actor === "producer"
        ? { ...(await access.retrieveProducerMember(id)), agency_id: null }
        : { ...(await access.retrieveOfficer(id)), producer_id: null }
    if (person.auth_identity_id === null) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "There is no sign-in", "no_sign_in")
    }
    return new StepResponse({
      auth_identity_id: person.auth_identity_id,
      login: person.login,
      producer_id: person.producer_id,
      agency_id: person.agency_id,
    })
  }
)
