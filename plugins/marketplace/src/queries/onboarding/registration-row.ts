import { LOCALES, type Localised } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  DOCUMENT_TYPES,
  PRODUCER_KINDS,
  PRODUCER_STATES,
  type RegistrationAnswers,
  type RegistrationFacts,
  SEALED_FIELDS,
  VERIFICATION_STATES,
} from "../../domain"
import { marketplaceOptionsOf } from "../../options"
import { unseal } from "../../sealing/seal"

const Texts = z.record(z.string(), z.string())
const Remarks = z.object({ items: z.array(z.object({ field: z.string(), text: z.string() })) })

const ProducerRow = z.object({
  id: z.string(),
  handle: z.string(),
  kind: z.enum(PRODUCER_KINDS),
  state: z.enum(PRODUCER_STATES),
  verification: z.enum(VERIFICATION_STATES),
  name: z.object({ vi: z.string(), en: z.string() }),
  commune_code: z.string(),
  street: z.string(),
  shipping_profile_id: z.string().nullable(),
  created_at: z.coerce.date(),
})

const RegistrationRow = z.object({
  id: z.string(),
  producer_id: z.string(),
  answers: Texts,
  sealed_identity: z.string().nullable(),
  identity_digest: z.string().nullable(),
  attestations: Texts,
  verifications: z.record(
    z.string(),
    z.object({ officer_id: z.string(), agency_id: z.string(), at: z.string() })
  ),
  remarks: Remarks,
  requirement_version: z.string(),
  submissions: z.number(),
  submitted_at: z.coerce.date().nullable(),
  last_step: z.string(),
  updated_at: z.coerce.date(),
})

const DocumentRow = z.object({
  id: z.string(),
  requirement: z.string(),
  file_key: z.string(),
  file_name: z.string(),
  content_type: z.enum(DOCUMENT_TYPES),
  size_bytes: z.number(),
  sha256: z.string(),
  created_at: z.coerce.date(),
})

export type StoredProducer = z.infer<typeof ProducerRow>
export type StoredRegistration = z.infer<typeof RegistrationRow>
export type StoredDocument = z.infer<typeof DocumentRow>

/** A producer and its registration as they are stored; numbers opened, so for rules and never for an answer. */
export type RegistrationCase = {
  producer: StoredProducer
  /** Null for a producer that an operator recorded without one. */
  registration: StoredRegistration | null
  /** Whole, with the sealed numbers. */
  answers: RegistrationAnswers
  documents: StoredDocument[]
  facts: RegistrationFacts
}

/** Null where there is no such producer. */
export async function readRegistrationCase(
  container: MedusaContainer,
  producerId: string
): Promise<RegistrationCase | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [producers, registrations, stored] = await Promise.all([
    query.graph({
      entity: "producer",
      fields: Object.keys(ProducerRow.shape),
      filters: { id: producerId },
    }),
    query.graph({
      entity: "registration",
      fields: Object.keys(RegistrationRow.shape),
      filters: { producer_id: producerId },
    }),
    query.graph({
      entity: "registration_document",
      fields: Object.keys(DocumentRow.shape),
      filters: { producer_id: producerId, removed_at: null },
      pagination: { order: { created_at: "ASC" } },
    }),
  ])
  if (producers.data[0] === undefined) {
    return null
  }
  const producer = ProducerRow.parse(producers.data[0])
  const registration = RegistrationRow.optional().parse(registrations.data[0]) ?? null
  const documents = DocumentRow.array().parse(stored.data)
  const answers = openAnswers(container, producer, registration)
  return {
    producer,
    registration,
    answers,
    documents,
    facts: {
      kind: producer.kind,
      answers,
      documents: documents.map(({ requirement }) => requirement),
      attestations: Object.keys(registration?.attestations ?? {}),
      verifications: Object.keys(registration?.verifications ?? {}),
    },
  }
}

function openAnswers(
  container: MedusaContainer,
  producer: StoredProducer,
  registration: StoredRegistration | null
): RegistrationAnswers {
  if (registration === null) {
    return {
      name: producer.name.vi,
      commune_code: producer.commune_code,
      street: producer.street,
    }
  }
  return { ...registration.answers, ...openIdentity(container, registration) }
}

/** The sealed numbers of a registration. */
export function openIdentity(
  container: MedusaContainer,
  { producer_id, sealed_identity }: Pick<StoredRegistration, "producer_id" | "sealed_identity">
): RegistrationAnswers {
  if (sealed_identity === null) {
    return {}
  }
  const { identitySecret } = marketplaceOptionsOf(container)
  const opened = Texts.parse(JSON.parse(unseal(sealed_identity, producer_id, identitySecret)))
  return Object.fromEntries(
    SEALED_FIELDS.flatMap((field) =>
      opened[field] === undefined ? [] : [[field, opened[field]] as const]
    )
  )
}

const MemberRow = z.object({ login: z.string(), locale: z.enum(LOCALES) })

/** The owners of a producer: they are told what was decided. */
export async function readOwners(
  container: MedusaContainer,
  producerId: string
): Promise<z.infer<typeof MemberRow>[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "producer_member",
    fields: ["login", "locale"],
    filters: { producer_id: producerId, role: "owner", disabled_at: null },
  })
  return MemberRow.array().parse(data)
}

/** How a producer is named while it has no English name: as it names itself. */
export function bilingualName(answers: RegistrationAnswers): Localised {
  const vi = answers.name ?? ""
  return { vi, en: answers.name_en === undefined || answers.name_en === "" ? vi : answers.name_en }
}
