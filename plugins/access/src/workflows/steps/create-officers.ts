import type { Locale } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OfficerRole } from "../../domain"
import { ACCESS_MODULE } from "../../modules/access"
import { addressOf } from "./create-members"

export type CreateOfficer = {
  agency_id: string
  role: OfficerRole
  name: string
  /** E-mail address or mobile number, as typed: what the officer signs in with. */
  login: string
  locale?: Locale
  /** The auth identity that was registered with this login. */
  auth_identity_id?: string | null
}

/** Records officers; a rollback removes them. */
export const createOfficersStep = createStep(
  "create-officers",
  async (officers: CreateOfficer[], { container }) => {
    const created = await container
      .resolve(ACCESS_MODULE)
      .createOfficers(
        officers.map(({ login, ...officer }) => ({ ...officer, login: addressOf(login) }))
      )

    return new StepResponse(
      created,
      created.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids) {
      await container.resolve(ACCESS_MODULE).deleteOfficers(ids)
    }
  }
)
