import { readRecordNotes } from "@cholang/access/workflows"
import { covers, type IsoInstant, type OfficerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { decisionsFor, type SubmissionChange, submissionDiff } from "../../domain"
import type { OfficerProducerAnswer } from "../../http"
import { reviewPolicyOf } from "../../options"
import { readProducerHistory, toRegistration } from "./read-registration"
import { readRegistrationCase, type StoredRegistration } from "./registration-row"

/** What an officer reads before deciding; null for a producer outside the territory, or a draft never handed in. */
export async function readOfficerProducer(
  container: MedusaContainer,
  scope: OfficerScope,
  id: string,
  now: IsoInstant
): Promise<Omit<OfficerProducerAnswer, "as_of"> | null> {
  const found = await readRegistrationCase(container, id)
  if (!found || !covers(scope.territory, found.producer.commune_code)) {
    return null
  }
  if (found.producer.state === "draft" && (found.registration?.submissions ?? 0) === 0) {
    return null
  }
  const [changes, same_identity, notes, history] = await Promise.all([
    readChanges(container, id),
    readSameIdentity(container, found.registration),
    readRecordNotes(container, scope, { record_type: "producer", record_id: id }),
    readProducerHistory(container, id, { forProducer: false }),
  ])
  return {
    registration: toRegistration(found, now),
    changes,
    decisions: decisionsFor(found.producer.state, scope.agencyKind, reviewPolicyOf(container)),
    same_identity,
    notes,
    history,
  }
}

const SubmissionRow = z.object({
  number: z.number(),
  answers: z.record(z.string(), z.string()),
  identity_digest: z.string().nullable(),
  documents: z.object({
    items: z.array(z.object({ id: z.string(), requirement: z.string(), file_name: z.string() })),
  }),
})

async function readChanges(container: MedusaContainer, id: string): Promise<SubmissionChange[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "registration_submission",
    fields: Object.keys(SubmissionRow.shape),
    filters: { producer_id: id },
    pagination: { order: { number: "DESC" }, take: 2 },
  })
  const [latest, before] = SubmissionRow.array()
    .parse(data)
    .map(({ documents, ...submission }) => ({ ...submission, documents: documents.items }))
  return latest && before ? submissionDiff(before, latest) : []
}

const NamedRow = z.object({
  id: z.string(),
  name: z.object({ vi: z.string(), en: z.string() }),
})

async function readSameIdentity(
  container: MedusaContainer,
  registration: StoredRegistration | null
): Promise<z.infer<typeof NamedRow>[]> {
  if (!registration?.identity_digest) {
    return []
  }
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: unknown[] }>(
      `select producer.id, producer.name
         from marketplace_registration registration
         join marketplace_producer producer on producer.id = registration.producer_id
        where registration.identity_digest = ? and registration.producer_id <> ?
          and registration.deleted_at is null and producer.deleted_at is null and producer.state <> 'closed'
        limit 10`,
      [registration.identity_digest, registration.producer_id]
    )
  return NamedRow.array().parse(rows)
}
