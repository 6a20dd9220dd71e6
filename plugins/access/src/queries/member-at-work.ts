import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { PRODUCER_ROLES, type ProducerRole } from "../domain"

/** A member as the guard of `/producer` needs to know it, in one statement for each request. */
export type MemberAtWork = {
  id: string
  producer_id: string
  role: ProducerRole
  session_epoch: number
}

const Row = z.object({
  id: z.string(),
  producer_id: z.string(),
  role: z.enum(PRODUCER_ROLES),
  session_epoch: z.number(),
})

const SELECT = `
  select id, producer_id, role, session_epoch
  from access_producer_member
  where id = ? and disabled_at is null and deleted_at is null`

/** Null for a member that is unknown, disabled or gone. */
export async function readMemberAtWork(
  container: MedusaContainer,
  memberId: string
): Promise<MemberAtWork | null> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: unknown[] }>(SELECT, [memberId])
  return Row.optional().parse(rows[0]) ?? null
}
