import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { invitationState } from "../domain"
import type { InvitationAnswer } from "../http"
import { ACCESS_MODULE } from "../modules/access"
import { hashToken } from "../tokens/secret-token"

/** The open invitation of a token. One refusal for an unknown, used, revoked and expired one. */
export async function findOpenInvitation(container: MedusaContainer, token: string, now: Date) {
  const [invitation] = await container
    .resolve(ACCESS_MODULE)
    .listInvitations({ token_hash: hashToken(token) }, { relations: ["agency"] })

  if (invitation === undefined || invitationState(invitation, now) !== "open") {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "This invitation was used already or has run out",
      "invitation_not_open"
    )
  }
  return invitation
}

const NamedAgency = z.object({ name: z.object({ vi: z.string(), en: z.string() }) })

/** What the invited person sees before accepting. */
export async function readInvitation(
  container: MedusaContainer,
  token: string,
  now: Date
): Promise<InvitationAnswer["invitation"]> {
  const { name, login, producer_id, agency } = await findOpenInvitation(container, token, now)
  const named = NamedAgency.safeParse(agency)
  return {
    actor: producer_id === null ? "officer" : "producer",
    name,
    login,
    agency_name: named.success ? named.data.name : null,
  }
}
