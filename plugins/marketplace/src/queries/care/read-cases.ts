import type { IsoInstant, OfficerScope, ProducerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import {
  CASE_DECISIONS,
  CASE_KINDS,
  CASE_PARTIES,
  CASE_STATES,
  type CaseState,
  ESCALATION_CAUSES,
  overdueOf,
} from "../../domain"
import type { CaseDetail, CasesAnswer, CaseSummary } from "../../http"
import { cursorOf, database, notFound, type Page, pageOf } from "./page"
import { instant, LocalisedRow, producerOf } from "./rows"

/** Whose cases: each reader sees only those of its own side. */
export type CaseReader =
  | { party: "customer"; customer_id: string }
  | { party: "order"; order_id: string }
  | { party: "producer"; scope: ProducerScope }
  | { party: "officer"; scope: OfficerScope }

const CaseRow = z.object({
  id: z.string(),
  order_id: z.string(),
  order_display_id: z.number(),
  kind: z.enum(CASE_KINDS),
  state: z.enum(CASE_STATES),
  producer_id: z.string(),
  producer_handle: z.string(),
  producer_name: LocalisedRow,
  opened_at: instant,
  first_response_due_at: instant,
  resolution_due_at: instant,
  first_responded_at: instant.nullable(),
  escalated_at: instant.nullable(),
  escalation_cause: z.enum(ESCALATION_CAUSES).nullable(),
  decision: z.enum(CASE_DECISIONS).nullable(),
  decision_reason: z.string().nullable(),
  refund_vnd: z.number().nullable(),
  decided_at: instant.nullable(),
  closed_at: instant.nullable(),
  contact_name: z.string().nullable(),
  is_demo: z.boolean(),
})
type CaseRow = z.infer<typeof CaseRow>

/** Cases of one reader, the newest first. */
export async function readCases(
  container: MedusaContainer,
  reader: CaseReader,
  { states, ...page }: Page & { states?: readonly CaseState[] | undefined },
  at: IsoInstant
): Promise<Omit<CasesAnswer, "as_of">> {
  const after = cursorOf(page.cursor)
  const list = casesOf(container, reader)
    .orderBy([
      { column: "care.opened_at", order: "desc" },
      { column: "care.id", order: "desc" },
    ])
    .limit(page.limit + 1)
  if (states !== undefined) {
    void list.whereIn("care.state", [...states])
  }
  if (after !== null) {
    void list.whereRaw("(care.opened_at, care.id) < (?, ?)", [after.after, after.id])
  }
  const { rows, next_cursor } = pageOf(
    CaseRow.array().parse(await list),
    page.limit,
    ({ opened_at, id }) => ({ after: opened_at, id })
  )
  return { cases: rows.map((row) => toSummary(row, at)), next_cursor }
}

const MessageRow = z.object({
  id: z.string(),
  party: z.enum(CASE_PARTIES),
  text: z.string(),
  said_at: instant,
})

/** One case with everything said in it; a case of somebody else does not exist. */
export async function readCase(
  container: MedusaContainer,
  reader: CaseReader,
  id: string,
  at: IsoInstant
): Promise<CaseDetail> {
  const row = CaseRow.optional().parse(
    await casesOf(container, reader).where("care.id", id).first()
  )
  if (row === undefined) {
    throw notFound("case", id)
  }
  const messages = await database(container)("marketplace_case_message")
    .where("customer_case_id", id)
    .whereNull("deleted_at")
    .orderBy([{ column: "said_at" }, { column: "id" }])
    .select("id", "party", "text", "said_at")

  return {
    ...toSummary(row, at),
    contact_name: row.contact_name,
    escalated_at: row.escalated_at,
    escalation_cause: row.escalation_cause,
    decision_reason: row.decision_reason,
    refund_vnd: row.refund_vnd,
    decided_at: row.decided_at,
    closed_at: row.closed_at,
    messages: MessageRow.array().parse(messages),
  }
}

function casesOf(container: MedusaContainer, reader: CaseReader) {
  const rows = database(container)("marketplace_case as care")
    .join("marketplace_producer as producer", "producer.id", "care.producer_id")
    .whereNull("care.deleted_at")
    .select("care.*", "producer.handle as producer_handle", "producer.name as producer_name")

  switch (reader.party) {
    case "customer":
      return rows.where("care.customer_id", reader.customer_id)
    case "order":
      return rows.where("care.order_id", reader.order_id)
    case "producer":
      return rows.where("care.producer_id", reader.scope.producerId)
    case "officer":
      return reader.scope.territory.kind === "province"
        ? rows
        : rows.whereIn("care.commune_code", [...reader.scope.territory.codes])
  }
}

function toSummary(row: CaseRow, at: IsoInstant): CaseSummary {
  return {
    id: row.id,
    order_id: row.order_id,
    order_display_id: row.order_display_id,
    kind: row.kind,
    state: row.state,
    producer: producerOf(row),
    opened_at: row.opened_at,
    first_response_due_at: row.first_response_due_at,
    resolution_due_at: row.resolution_due_at,
    first_responded_at: row.first_responded_at,
    overdue: overdueOf(row, at),
    decision: row.decision,
    is_demo: row.is_demo,
  }
}
