import type { Locale, ProducerRole } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loginOf } from "../../domain"
import { ACCESS_MODULE } from "../../modules/access"

export type CreateMember = {
  producer_id: string
  role: ProducerRole
  name: string
  /** E-mail address or mobile number, as typed: what the member signs in with. */
  login: string
  locale?: Locale
  /** The auth identity that was registered with this login. */
  auth_identity_id?: string | null
}

/** Records members of producers; a rollback removes them. */
export const createMembersStep = createStep(
  "create-members",
  async (members: CreateMember[], { container }) => {
    const created = await container
      .resolve(ACCESS_MODULE)
      .createProducerMembers(
        members.map(({ login, ...member }) => ({ ...member, login: addressOf(login) }))
      )

    return new StepResponse(
      created,
      created.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids) {
      await container.resolve(ACCESS_MODULE).deleteProducerMembers(ids)
    }
  }
)

export function addressOf(typed: string): string {
  const login = loginOf(typed)
  if (login === null) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Neither an e-mail address nor a Vietnamese mobile number",
      "login_invalid"
    )
  }
  return login.address
}
