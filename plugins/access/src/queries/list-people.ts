import type { OfficerScope, ProducerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { invitationState, may, type ProducerPermission } from "../domain"
import type { InvitationRow, ListMembersAnswer, ListOfficersAnswer } from "../http"
import { ACCESS_MODULE } from "../modules/access"

/** Members of the producer and the invitations that wait. */
export async function listMembers(
  container: MedusaContainer,
  scope: ProducerScope,
  now: Date
): Promise<ListMembersAnswer> {
  const needed: ProducerPermission = "members.read"
  if (!may(scope.role, needed)) {
    throw new MedusaError(MedusaError.Types.FORBIDDEN, `Needs ${needed}`, "role_not_allowed")
  }
  const access = container.resolve(ACCESS_MODULE)
  const [members, invitations] = await Promise.all([
    access.listProducerMembers({ producer_id: scope.producerId }, { order: { created_at: "ASC" } }),
    access.listInvitations({ producer_id: scope.producerId, accepted_at: null, revoked_at: null }),
  ])
  return {
    members: members.map(({ id, name, login, role, disabled_at }) => ({
      id,
      name,
      login,
      role,
      is_disabled: disabled_at !== null,
      is_self: id === scope.memberId,
    })),
    invitations: openOnes(invitations, now),
    as_of: now.toISOString(),
  }
}

/** Officers of the agency and the invitations that wait. */
export async function listOfficers(
  container: MedusaContainer,
  scope: OfficerScope,
  now: Date
): Promise<ListOfficersAnswer> {
  const access = container.resolve(ACCESS_MODULE)
  const [officers, invitations] = await Promise.all([
    access.listOfficers({ agency_id: scope.agencyId }, { order: { created_at: "ASC" } }),
    access.listInvitations({ agency_id: scope.agencyId, accepted_at: null, revoked_at: null }),
  ])
  return {
    officers: officers.map(({ id, name, login, role, disabled_at }) => ({
      id,
      name,
      login,
      role,
      is_disabled: disabled_at !== null,
      is_self: id === scope.officerId,
    })),
    invitations: openOnes(invitations, now),
    as_of: now.toISOString(),
  }
}

type Invitation = {
  id: string
  name: string
  login: string
  producer_role: string | null
  officer_role: string | null
  expires_at: Date
  accepted_at: Date | null
  revoked_at: Date | null
}

function openOnes(invitations: readonly Invitation[], now: Date): InvitationRow[] {
  return invitations
    .filter((invitation) => invitationState(invitation, now) === "open")
    .map(({ id, name, login, producer_role, officer_role, expires_at }) => ({
      id,
      name,
      login,
      role: producer_role ?? officer_role ?? "",
      expires_at: expires_at.toISOString(),
    }))
}
