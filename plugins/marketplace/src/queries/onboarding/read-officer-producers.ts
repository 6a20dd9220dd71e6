import { decodePageCursor, encodePageCursor, fold, type OfficerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  PRODUCER_KINDS,
  PRODUCER_STATES,
  type ProducerState,
  VERIFICATION_STATES,
} from "../../domain"
import type { OfficerProducerRow, OfficerProducersAnswer } from "../../http"

export type OfficerProducerFilters = {
  state?: ProducerState | undefined
  commune?: string | undefined
  q?: string | undefined
  cursor?: string | undefined
  limit: number
}

const Row = z.object({
  id: z.string(),
  handle: z.string(),
  kind: z.enum(PRODUCER_KINDS),
  state: z.enum(PRODUCER_STATES),
  verification: z.enum(VERIFICATION_STATES),
  name: z.object({ vi: z.string(), en: z.string() }),
  commune_code: z.string(),
  submitted_at: z.date().nullable(),
  created_at: z.date(),
})

/** Producers of the officer's territory that were ever handed in, by name's handle. */
export async function readOfficerProducers(
  container: MedusaContainer,
  { territory }: OfficerScope,
  { state, commune, q, cursor, limit }: OfficerProducerFilters
): Promise<Omit<OfficerProducersAnswer, "as_of">> {
  const after = cursor === undefined ? null : decodePageCursor(cursor)
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows: unknown = await database("marketplace_producer as producer")
    .leftJoin("marketplace_registration as registration", function joinRegistration() {
      this.on("registration.producer_id", "producer.id").andOnNull("registration.deleted_at")
    })
    .select<unknown[]>(
      "producer.id",
      "producer.handle",
      "producer.kind",
      "producer.state",
      "producer.verification",
      "producer.name",
      "producer.commune_code",
      "registration.submitted_at",
      "producer.created_at"
    )
    .whereNull("producer.deleted_at")
    // A draft that was never handed in is its maker's own affair.
    .whereRaw("(producer.state <> 'draft' or coalesce(registration.submissions, 0) > 0)")
    .modify((query) => {
      if (territory.kind === "communes") {
        void query.whereIn("producer.commune_code", [...territory.codes])
      }
      if (state !== undefined) {
        void query.where("producer.state", state)
      }
      if (commune !== undefined) {
        void query.where("producer.commune_code", commune)
      }
      if (q !== undefined) {
        // Handles are folded names.
        void query.whereRaw("producer.handle like ?", [`%${likeable(fold(q))}%`])
      }
      if (after !== null) {
        void query.whereRaw("(producer.handle, producer.id) > (?, ?)", [after.after, after.id])
      }
    })
    .orderBy([{ column: "producer.handle" }, { column: "producer.id" }])
    .limit(limit + 1)
  const found = Row.array().parse(rows).map(toRow)
  const producers = found.slice(0, limit)
  const last = producers.at(-1)
  return {
    producers,
    next_cursor:
      found.length > limit && last ? encodePageCursor({ after: last.handle, id: last.id }) : null,
  }
}

function toRow({ submitted_at, created_at, ...row }: z.infer<typeof Row>): OfficerProducerRow {
  return {
    ...row,
    submitted_at: submitted_at?.toISOString() ?? null,
    created_at: created_at.toISOString(),
  }
}

function likeable(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, "-")
    .replace(/[\\%_]/g, "\\$&")
}
