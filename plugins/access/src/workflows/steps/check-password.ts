import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../modules/access"
import { type AccountActor, findPerson, type Person } from "../../queries/find-person"

export type CheckPasswordStepInput = {
  actor: AccountActor
  id: string
  current_password: string
}

/** Refuses a change by whoever found a phone unlocked: the present password is asked for. */
export const checkPasswordStep = createStep(
  "check-password",
  async ({ actor, id, current_password }: CheckPasswordStepInput, { container }) => {
    const access = container.resolve(ACCESS_MODULE)
    const { login } =
      actor === "producer"
        ? await access.retrieveProducerMember(id)
        : await access.retrieveOfficer(id)
    const { success } = await container
      .resolve(Modules.AUTH)
      .authenticate("account", { body: { identifier: login, password: current_password } })
    const person: Person | null = success ? await findPerson(container, actor, login) : null
    if (person === null) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "The present password is not right",
        "current_password_wrong"
      )
    }
    return new StepResponse(person)
  }
)
