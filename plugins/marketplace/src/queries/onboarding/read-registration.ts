import { dayOf, type IsoInstant } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  checklist,
  fieldsOf,
  isRequired,
  maskAnswers,
  PRODUCER_STATES,
  problemsOf,
  REGISTRATION_STEPS,
  requirementSetOn,
} from "../../domain"
import type { ProducerStateChange, Registration } from "../../http"
import { readRegistrationCase, type RegistrationCase } from "./registration-row"

/** A producer's registration for who may see it; null where there is none. */
export async function readRegistration(
  container: MedusaContainer,
  producerId: string,
  now: IsoInstant
): Promise<Registration | null> {
  const found = await readRegistrationCase(container, producerId)
  return found?.registration ? toRegistration(found, now) : null
}

export function toRegistration(
  { producer, registration, answers, documents, facts }: RegistrationCase,
  now: IsoInstant
): Registration {
  const today = dayOf(now)
  return {
    producer_id: producer.id,
    kind: producer.kind,
    state: producer.state,
    verification: producer.verification,
    name: producer.name,
    steps: REGISTRATION_STEPS.map((step) => ({
      step,
      fields: fieldsOf(producer.kind, step).map((name) => ({
        name,
        is_required: isRequired(producer.kind, name),
      })),
    })),
    answers: maskAnswers(answers),
    problems: problemsOf(producer.kind, answers, today),
    documents: documents.map(({ created_at, file_key: _key, sha256: _sha256, ...document }) => ({
      ...document,
      uploaded_at: created_at.toISOString(),
    })),
    checklist: checklist(facts, requirementSetOn(today), today),
    remarks: registration?.remarks.items ?? [],
    is_editable: producer.state === "draft",
    last_step: registration?.last_step ?? "who",
    submissions: registration?.submissions ?? 0,
    submitted_at: registration?.submitted_at?.toISOString() ?? null,
    updated_at: registration?.updated_at.toISOString() ?? null,
  }
}

const StateChangeRow = z.object({
  id: z.string(),
  action: z.string(),
  from_state: z.enum(PRODUCER_STATES),
  to_state: z.enum(PRODUCER_STATES),
  actor_type: z.enum(["producer", "officer", "user", "system"]),
  actor_name: z.string().nullable(),
  agency_name: z.object({ vi: z.string(), en: z.string() }).nullable(),
  reason: z.string().nullable(),
  remarks: z.object({ items: z.array(z.object({ field: z.string(), text: z.string() })) }),
  at: z.date(),
})

const HISTORY = `
  select change.id, change.action, change.from_state, change.to_state, change.actor_type,
    coalesce(officer.name, member.name) as actor_name, agency.name as agency_name,
    change.reason, change.remarks, change.at
  from marketplace_producer_state_change change
  left join access_officer officer on change.actor_type = 'officer' and officer.id = change.actor_id
  left join access_producer_member member on change.actor_type = 'producer' and member.id = change.actor_id
  left join access_agency agency on agency.id = change.agency_id
  where change.producer_id = ? and change.deleted_at is null
  order by change.at desc, change.id desc limit 100`

/** The life of a producer, the newest step first. The producer reads the agency that decided, not the person. */
export async function readProducerHistory(
  container: MedusaContainer,
  producerId: string,
  { forProducer }: { forProducer: boolean }
): Promise<ProducerStateChange[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: unknown[] }>(HISTORY, [producerId])
  return StateChangeRow.array()
    .parse(rows)
    .map(({ at, remarks, ...change }) => ({
      ...change,
      actor_name: forProducer && change.actor_type === "officer" ? null : change.actor_name,
      remarks: remarks.items,
      at: at.toISOString(),
    }))
}
