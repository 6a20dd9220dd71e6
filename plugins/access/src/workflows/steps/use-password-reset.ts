import { asOf } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isResetOpen, loginOf } from "../../domain"
import { ACCESS_MODULE } from "../../modules/access"
import { type AccountActor, findPerson } from "../../queries/find-person"
import { hashToken } from "../../tokens/secret-token"

export type UsePasswordResetStepInput = {
  actor: AccountActor
  identifier: string
  /** The six digits that were sent. */
  code: string
}

/** Takes the code of the newest request: it works once, and a few wrong tries use it up. A rollback gives it back. */
export const usePasswordResetStep = createStep(
  "use-password-reset",
  async ({ actor, identifier, code }: UsePasswordResetStepInput, { container }) => {
    const access = container.resolve(ACCESS_MODULE)
    const now = new Date(asOf(container))
    const login = loginOf(identifier)?.address ?? ""
    const person = await findPerson(container, actor, login)
    const [reset] = await access.listPasswordResets(
      { actor_type: actor, login },
      { order: { created_at: "DESC" }, take: 1 }
    )
    if (person === null || reset === undefined || !isResetOpen(reset, now)) {
      throw refusal()
    }
    if (reset.code_hash !== hashToken(`${reset.id}:${code}`)) {
      await access.updatePasswordResets({ id: reset.id, failures: reset.failures + 1 })
      throw refusal()
    }
    await access.updatePasswordResets({ id: reset.id, used_at: now })
    return new StepResponse(person, reset.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(ACCESS_MODULE).updatePasswordResets({ id, used_at: null })
    }
  }
)

/** One refusal for every reason. */
function refusal(): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, "This code does not work", "code_wrong")
}
