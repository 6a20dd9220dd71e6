import { covers, type OfficerScope, type ProducerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { DOCUMENT_TYPES, type DocumentType } from "../../domain"

export type ReadDocument = { file_name: string; content_type: DocumentType; bytes: Buffer }

const Row = z.object({
  producer_id: z.string(),
  file_key: z.string(),
  file_name: z.string(),
  content_type: z.enum(DOCUMENT_TYPES),
  commune_code: z.string(),
  submissions: z.number(),
})

/** A document of the member's own producer; every other id is unknown. */
export async function readOwnDocument(
  container: MedusaContainer,
  scope: ProducerScope,
  id: string
): Promise<ReadDocument> {
  const row = await findDocument(container, id)
  if (row?.producer_id !== scope.producerId) {
    throw unknown(id)
  }
  return read(container, row)
}

/** A document of a producer that was handed in, in the officer's territory; every other id is unknown. */
export async function readDocumentForOfficer(
  container: MedusaContainer,
  scope: OfficerScope,
  id: string
): Promise<ReadDocument> {
  const row = await findDocument(container, id)
  if (row === null || row.submissions === 0 || !covers(scope.territory, row.commune_code)) {
    throw unknown(id)
  }
  return read(container, row)
}

async function findDocument(
  container: MedusaContainer,
  id: string
): Promise<z.infer<typeof Row> | null> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: unknown[] }>(
      `select document.producer_id, document.file_key, document.file_name, document.content_type,
         producer.commune_code, registration.submissions
       from marketplace_registration_document document
       join marketplace_producer producer on producer.id = document.producer_id
       join marketplace_registration registration on registration.producer_id = document.producer_id
         and registration.deleted_at is null
       where document.id = ? and document.deleted_at is null`,
      [id]
    )
  return Row.optional().parse(rows[0]) ?? null
}

async function read(
  container: MedusaContainer,
  { file_key, file_name, content_type }: z.infer<typeof Row>
): Promise<ReadDocument> {
  const bytes = await container.resolve(Modules.FILE).getAsBuffer(file_key)
  return { file_name, content_type, bytes }
}

function unknown(id: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `No document ${id}`, "not_found")
}
