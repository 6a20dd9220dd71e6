import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { KnownRequest } from "../domain"

export type NewRequest = {
  /** Type and id of who asks. */
  actor: string
  key: string
  fingerprint: string
  running_until: Date
  expires_at: Date
}

export type StoredAnswer = { status: number; content_type: string | null; body: string }

const Row = z.object({
  fingerprint: z.string(),
  status: z.number().nullable(),
  running_until: z.date(),
  content_type: z.string().nullable(),
  body: z.string().nullable(),
})

const BEGIN = `
  insert into idempotent_request as known (id, actor, key, fingerprint, running_until, expires_at)
  values (?, ?, ?, ?, ?, ?)
  on conflict (actor, key) where deleted_at is null do update
    set id = excluded.id, fingerprint = excluded.fingerprint, status = null, content_type = null, body = null,
      running_until = excluded.running_until, expires_at = excluded.expires_at
    where known.expires_at <= now()
      or (known.status is null and known.running_until <= now() and known.fingerprint = excluded.fingerprint)
  returning id`

/** Takes the key in one statement: of two requests at the same moment one gets an id, the other null. */
export async function beginRequest(
  container: MedusaContainer,
  request: NewRequest
): Promise<string | null> {
  const { rows } = await databaseOf(container).raw<{ rows: { id: string }[] }>(BEGIN, [
    generateEntityId(undefined, "idem"),
    request.actor,
    request.key,
    request.fingerprint,
    request.running_until,
    request.expires_at,
  ])
  return rows[0]?.id ?? null
}

export async function findRequest(
  container: MedusaContainer,
  actor: string,
  key: string
): Promise<{ known: KnownRequest; answer: StoredAnswer | null } | null> {
  const { rows } = await databaseOf(container).raw<{ rows: unknown[] }>(
    "select fingerprint, status, running_until, content_type, body from idempotent_request where actor = ? and key = ?",
    [actor, key]
  )
  if (rows[0] === undefined) {
    return null
  }
  const { content_type, body, ...known } = Row.parse(rows[0])
  return {
    known,
    answer: known.status === null ? null : { status: known.status, content_type, body: body ?? "" },
  }
}

/** Keeps the answer for repetitions. */
export async function keepAnswer(
  container: MedusaContainer,
  id: string,
  { status, content_type, body }: StoredAnswer
): Promise<void> {
  await databaseOf(container).raw(
    "update idempotent_request set status = ?, content_type = ?, body = ? where id = ?",
    [status, content_type, body, id]
  )
}

/** Gives the key back: nothing was done, or the answer is not one to rely on. */
export async function releaseKey(container: MedusaContainer, id: string): Promise<void> {
  await databaseOf(container).raw("delete from idempotent_request where id = ?", [id])
}

/** Forgets what nobody will repeat any more; the number of requests forgotten. */
export async function forgetExpired(container: MedusaContainer): Promise<number> {
  const { rowCount } = await databaseOf(container).raw<{ rowCount: number }>(
    "delete from idempotent_request where expires_at <= now()"
  )
  return rowCount
}

const databaseOf = (container: MedusaContainer) =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
