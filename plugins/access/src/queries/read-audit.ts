import { createHash } from "node:crypto"
import {
  decodePageCursor,
  encodePageCursor,
  type OfficerScope,
  type ProducerScope,
} from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { AUDIT_ACTOR_TYPES, CHAIN_START, linkHash, may } from "../domain"
import type { AuditEntry, AuditVerification, ListAuditAnswer } from "../http"
import { inTerritory, type SqlValue } from "./in-territory"

const PAGE = 50

const Json = z.json()
const Row = z.object({
  id: z.string(),
  sequence: z.number(),
  at: z.date().transform((at) => at.toISOString()),
  actor_type: z.enum(AUDIT_ACTOR_TYPES),
  actor_id: z.string(),
  actor_name: z.string().nullable(),
  action: z.string(),
  record_type: z.string(),
  record_id: z.string(),
  producer_id: z.string().nullable(),
  agency_id: z.string().nullable(),
  commune_code: z.string().nullable(),
  before: Json,
  after: Json,
  reason: z.string().nullable(),
})

type Condition = { sql: string; values: SqlValue[] }

export type AuditPage = { cursor?: string | undefined }

/** The whole log, newest first, for the operator. */
export function readAuditLog(
  container: MedusaContainer,
  page: AuditPage,
  now: string
): Promise<ListAuditAnswer> {
  return readPage(container, [], page, now)
}

/** What was done to this producer's records, by whomever. */
export function readProducerAudit(
  container: MedusaContainer,
  scope: ProducerScope,
  page: AuditPage,
  now: string
): Promise<ListAuditAnswer> {
  if (!may(scope.role, "audit.read")) {
    throw new MedusaError(MedusaError.Types.FORBIDDEN, "Needs audit.read", "role_not_allowed")
  }
  return readPage(
    container,
    [{ sql: "entry.producer_id = ?", values: [scope.producerId] }],
    page,
    now
  )
}

/** What this agency did, and what was done to records of its territory. */
export function readOfficerAudit(
  container: MedusaContainer,
  scope: OfficerScope,
  page: AuditPage,
  now: string
): Promise<ListAuditAnswer> {
  return readPage(container, [visibleTo(scope)], page, now)
}

/** The whole history of one record, newest first; empty for a record outside the territory. */
export function readRecordHistory(
  container: MedusaContainer,
  scope: OfficerScope,
  record: { record_type: string; record_id: string },
  page: AuditPage,
  now: string
): Promise<ListAuditAnswer> {
  const ofRecord: Condition = {
    sql: "entry.record_type = ? and entry.record_id = ?",
    values: [record.record_type, record.record_id],
  }
  return readPage(container, [ofRecord, visibleTo(scope)], page, now)
}

function visibleTo(scope: OfficerScope): Condition {
  const territory = inTerritory(scope)
  return {
    sql: `(entry.agency_id = ? or (commune_code is not null and ${territory.sql}))`,
    values: [scope.agencyId, ...territory.values],
  }
}

async function readPage(
  container: MedusaContainer,
  conditions: readonly Condition[],
  { cursor }: AuditPage,
  now: string
): Promise<ListAuditAnswer> {
  const all = [...conditions, ...beyond(cursor)]
  const where = all.length === 0 ? "true" : all.map(({ sql }) => sql).join(" and ")
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: unknown[] }>(
      `select entry.id, entry.sequence, entry.at, entry.actor_type, entry.actor_id, entry.action,
         entry.record_type, entry.record_id, entry.producer_id, entry.agency_id, entry.commune_code,
         entry.before, entry.after, entry.reason, coalesce(member.name, officer.name) as actor_name
       from audit_entry entry
       left join access_producer_member member on member.id = entry.actor_id
       left join access_officer officer on officer.id = entry.actor_id
       where ${where}
       order by entry.sequence desc limit ?`,
      [...all.flatMap(({ values }) => values), PAGE + 1]
    )
  const found = Row.array().parse(rows)
  const entries: AuditEntry[] = found.slice(0, PAGE)
  const last = entries.at(-1)
  return {
    entries,
    next_cursor:
      found.length > PAGE && last !== undefined
        ? encodePageCursor({ after: String(last.sequence), id: last.id })
        : null,
    as_of: now,
  }
}

function beyond(cursor: string | undefined): Condition[] {
  if (cursor === undefined) {
    return []
  }
  const after = Number(decodePageCursor(cursor)?.after)
  if (!Number.isSafeInteger(after)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "No such page", "cursor_invalid")
  }
  return [{ sql: "entry.sequence < ?", values: [after] }]
}

const LinkRow = Row.omit({ id: true, actor_name: true }).extend({ hash: z.string() })
const BATCH = 1000

/** Walks the whole chain and names the first entry that does not follow from the ones before it. */
export async function verifyAuditChain(container: MedusaContainer): Promise<AuditVerification> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let previousHash = CHAIN_START
  let checked = 0

  for (;;) {
    const { rows } = await database.raw<{ rows: unknown[] }>(
      `select sequence, at, actor_type, actor_id, action, record_type, record_id, producer_id, agency_id,
         commune_code, before, after, reason, hash
       from audit_entry where sequence > ? order by sequence limit ?`,
      [checked, BATCH]
    )
    for (const { hash, ...record } of LinkRow.array().parse(rows)) {
      if (record.sequence !== checked + 1 || hash !== linkHash(previousHash, record, sha256)) {
        return { is_whole: false, entries_checked: checked, broken_at: record.sequence }
      }
      previousHash = hash
      checked = record.sequence
    }
    if (rows.length < BATCH) {
      return { is_whole: true, entries_checked: checked, broken_at: null }
    }
  }
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex")
