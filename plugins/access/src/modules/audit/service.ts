import { createHash } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { type AuditRow, CHAIN_START, linkHash } from "../../domain"
import AuditEntry from "./models/audit-entry"

/** Key of the advisory lock that makes one chain of all writers; any number that nothing else locks. */
const CHAIN_LOCK = 7_001_202

type LastLink = { sequence: number; hash: string }

class AuditModuleService extends MedusaService({ AuditEntry }) {
  /** Appends entries to the chain, in their order, and returns their ids. */
  @InjectManager()
  append(rows: AuditRow[], @MedusaContext() sharedContext: Context = {}): Promise<string[]> {
    return this.append_(rows, sharedContext)
  }

  /** Writers wait for each other on a lock of the transaction: two entries can never claim the same predecessor. */
  @InjectTransactionManager()
  protected async append_(
    rows: AuditRow[],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<string[]> {
    const manager = transactionOf(sharedContext)
    await manager.execute("select pg_advisory_xact_lock(?)", [CHAIN_LOCK])
    const [last] = await manager.execute<LastLink[]>(
      "select sequence, hash from audit_entry order by sequence desc limit 1"
    )
    let sequence = last?.sequence ?? 0
    let previousHash = last?.hash ?? CHAIN_START
    const ids: string[] = []

    for (const row of rows) {
      sequence += 1
      const record = sealed(row, sequence)
      const hash = linkHash(previousHash, record, sha256)
      const id = generateEntityId(undefined, "audit")
      await manager.execute(INSERT, [
        id,
        sequence,
        record.at,
        record.actor_type,
        record.actor_id,
        record.action,
        record.record_type,
        record.record_id,
        record.producer_id,
        record.agency_id,
        record.commune_code,
        asJson(record.before),
        asJson(record.after),
        record.reason,
        previousHash,
        hash,
      ])
      previousHash = hash
      ids.push(id)
    }
    return ids
  }
}

const INSERT = `
  insert into audit_entry (id, sequence, at, actor_type, actor_id, action, record_type, record_id, producer_id,
    agency_id, commune_code, before, after, reason, previous_hash, hash)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)`

/** What the hash commits to: the entry as the database will give it back. */
function sealed(row: AuditRow, sequence: number): AuditRow & { sequence: number } {
  // A row of ours: JSON only drops what it cannot hold.
  const stored = JSON.parse(JSON.stringify(row)) as AuditRow
  return { ...stored, at: new Date(row.at).toISOString(), sequence }
}

const asJson = (value: unknown) => (value === null ? null : JSON.stringify(value))
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex")

function transactionOf(context: Context): SqlEntityManager {
  const manager = context.transactionManager
  if (!(manager instanceof Object && "execute" in manager)) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The audit log is written in a transaction only"
    )
  }
  return manager as SqlEntityManager
}

export default AuditModuleService
