import type { OfficerScope, ProducerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { may, OFFICER_ROLES, PRODUCER_PERMISSIONS } from "../domain"
import type { MemberAccount, OfficerAccount } from "../http"

const Localised = z.object({ vi: z.string(), en: z.string() })

const MemberRow = z.object({
  id: z.string(),
  name: z.string(),
  login: z.string(),
  has_second_factor: z.boolean(),
})

const OfficerRow = MemberRow.extend({
  role: z.enum(OFFICER_ROLES),
  agency_handle: z.string(),
  agency_name: Localised,
  requires_second_factor: z.boolean(),
})

const HAS_SECOND_FACTOR = `exists (
  select 1 from auth_mfa_factor factor
  where factor.auth_identity_id = person.auth_identity_id and factor.status = 'enabled' and factor.deleted_at is null
) as has_second_factor`

/** The member who asks, with what the role allows. */
export async function readMemberAccount(
  container: MedusaContainer,
  scope: ProducerScope
): Promise<MemberAccount> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: unknown[] }>(
      `select person.id, person.name, person.login, ${HAS_SECOND_FACTOR}
       from access_producer_member person where person.id = ?`,
      [scope.memberId]
    )
  return {
    ...MemberRow.parse(rows[0]),
    role: scope.role,
    producer_id: scope.producerId,
    permissions: PRODUCER_PERMISSIONS.filter((permission) => may(scope.role, permission)),
  }
}

/** The officer who asks, with the agency and where it is competent. */
export async function readOfficerAccount(
  container: MedusaContainer,
  scope: OfficerScope
): Promise<OfficerAccount> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: unknown[] }>(
      `select person.id, person.name, person.login, person.role, agency.handle as agency_handle,
         agency.name as agency_name, agency.requires_second_factor, ${HAS_SECOND_FACTOR}
       from access_officer person join access_agency agency on agency.id = person.agency_id
       where person.id = ?`,
      [scope.officerId]
    )
  const { agency_handle, agency_name, requires_second_factor, ...officer } = OfficerRow.parse(
    rows[0]
  )
  return {
    ...officer,
    agency: {
      id: scope.agencyId,
      handle: agency_handle,
      name: agency_name,
      kind: scope.agencyKind,
      territory: scope.territory,
      requires_second_factor,
    },
  }
}
