import { asOf } from "@cholang/shared"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loginOf, RESET_MINUTES } from "../../domain"
import { ACCESS_MODULE } from "../../modules/access"
import { type AccountActor, findPerson } from "../../queries/find-person"
import { accountMessage } from "../../account-messages"
import { hashToken, newCode } from "../../tokens/secret-token"

export type CreatePasswordResetStepInput = {
  actor: AccountActor
  /** E-mail address or telephone number, as typed. */
  identifier: string
}

const MILLISECONDS_PER_MINUTE = 60_000

/** Makes a code for an account that exists; the message with it, or none. A rollback removes the code. */
export const createPasswordResetStep = createStep(
  "create-password-reset",
  async ({ actor, identifier }: CreatePasswordResetStepInput, { container }) => {
    const login = loginOf(identifier)
    const person = login === null ? null : await findPerson(container, actor, login.address)
    if (person === null) {
      return new StepResponse([], null)
    }
    const id = generateEntityId(undefined, "pwres")
    const code = newCode()
    const now = Date.parse(asOf(container))
    await container.resolve(ACCESS_MODULE).createPasswordResets({
      id,
      actor_type: actor,
      login: person.login,
      code_hash: hashToken(`${id}:${code}`),
      expires_at: new Date(now + RESET_MINUTES * MILLISECONDS_PER_MINUTE),
    })
    const words = { code, minutes: String(RESET_MINUTES) }
    return new StepResponse([accountMessage("reset_code", person, words, id)], id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(ACCESS_MODULE).deletePasswordResets(id)
    }
  }
)
