import type { OfficerScope, ProducerScope } from "@cholang/shared"

export const AUDIT_ACTOR_TYPES = ["producer", "officer", "user", "customer", "system"] as const
export type AuditActorType = (typeof AUDIT_ACTOR_TYPES)[number]

/** Who acted: the id is that of the member, the officer, the operator or the customer; of a job its name. */
export type AuditActor = { readonly type: AuditActorType; readonly id: string }

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** What a workflow says of a change. Nothing secret goes into `before` and `after`: mask it first. */
export type AuditEntryInput = {
  actor: AuditActor
  /** Noun and past participle: `producer.approved`. */
  action: string
  record_type: string
  record_id: string
  /** Whose record it is; that producer reads the entry. */
  producer_id?: string | null | undefined
  /** The agency that acted. */
  agency_id?: string | null | undefined
  /** Where the record belongs; agencies of that territory read the entry. */
  commune_code?: string | null | undefined
  before?: Json | undefined
  after?: Json | undefined
  /** What the actor gave as the reason. */
  reason?: string | null | undefined
}

export function producerActor(scope: ProducerScope): AuditActor {
  return { type: "producer", id: scope.memberId }
}

export function officerActor(scope: OfficerScope): AuditActor {
  return { type: "officer", id: scope.officerId }
}

/** An entry as it is stored, before its place in the chain is known. */
export type AuditRow = {
  at: string
  actor_type: AuditActorType
  actor_id: string
  action: string
  record_type: string
  record_id: string
  producer_id: string | null
  agency_id: string | null
  commune_code: string | null
  before: Json
  after: Json
  reason: string | null
}

export function auditRow(entry: AuditEntryInput, at: string): AuditRow {
  return {
    at,
    actor_type: entry.actor.type,
    actor_id: entry.actor.id,
    action: entry.action,
    record_type: entry.record_type,
    record_id: entry.record_id,
    producer_id: entry.producer_id ?? null,
    agency_id: entry.agency_id ?? null,
    commune_code: entry.commune_code ?? null,
    before: entry.before ?? null,
    after: entry.after ?? null,
    reason: entry.reason ?? null,
  }
}
