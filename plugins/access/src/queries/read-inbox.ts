import { decodePageCursor, encodePageCursor, fold, type OfficerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { WORK_ITEM_KINDS, WORK_ITEM_RISKS, type WorkItemKind } from "../domain"
import type { InboxAnswer, InboxItem } from "../http"
import { inTerritory, type SqlValue } from "./in-territory"

export type InboxFilters = {
  kind?: WorkItemKind | undefined
  commune?: string | undefined
  /** Only what is past its day. */
  overdue?: boolean | undefined
  /** Only what may be approved in bulk. */
  low_risk?: boolean | undefined
  q?: string | undefined
  cursor?: string | undefined
  limit: number
}

const Localised = z.object({ vi: z.string(), en: z.string() })
const Row = z.object({
  id: z.string(),
  kind: z.enum(WORK_ITEM_KINDS),
  record_type: z.string(),
  record_id: z.string(),
  title: Localised,
  producer_id: z.string().nullable(),
  producer_name: Localised.nullable(),
  commune_code: z.string(),
  risk: z.enum(WORK_ITEM_RISKS),
  submitted_at: z.date(),
  due_at: z.date(),
  link: z.string(),
})
const CounterRow = z.object({
  kind: z.enum(WORK_ITEM_KINDS),
  waiting: z.number(),
  overdue: z.number(),
})

/** What waits on this officer's agency, the most urgent first, and how much there is of each kind. */
export async function readInbox(
  container: MedusaContainer,
  scope: OfficerScope,
  filters: InboxFilters,
  now: string
): Promise<InboxAnswer> {
  const [items, counters] = await Promise.all([
    readItems(container, scope, filters, now),
    readCounters(container, scope, now),
  ])
  return { ...items, counters, as_of: now }
}

async function readItems(
  container: MedusaContainer,
  scope: OfficerScope,
  { kind, commune, overdue, low_risk, q, cursor, limit }: InboxFilters,
  now: string
): Promise<Pick<InboxAnswer, "items" | "next_cursor">> {
  const after = cursor === undefined ? null : decodePageCursor(cursor)
  const territory = inTerritory(scope)
  const conditions: [string, ...SqlValue[]][] = [
    [territory.sql, ...territory.values],
    ["? = any(audience)", scope.agencyKind],
    ...when(kind, (value) => ["kind = ?", value]),
    ...when(commune, (value) => ["commune_code = ?", value]),
    ...when(overdue === true || undefined, () => ["due_at < ?", now]),
    ...when(low_risk === true || undefined, () => ["risk = 'low'"]),
    ...when(q, (value) => ["search_text like ?", `%${likeable(fold(value))}%`]),
    ...when(after ?? undefined, (at) => ["(due_at, id) > (?, ?)", at.after, at.id]),
  ]
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: unknown[] }>(
      `select ${Object.keys(Row.shape).join(", ")}
         from access_work_item
        where state = 'open' and deleted_at is null
          and ${conditions.map(([sql]) => sql).join(" and ")}
        order by due_at, id limit ?`,
      [...conditions.flatMap(([, ...values]) => values), limit + 1]
    )
  const found = Row.array().parse(rows).map(toItem)
  const items = found.slice(0, limit)
  const last = items.at(-1)
  return {
    items,
    next_cursor:
      found.length > limit && last ? encodePageCursor({ after: last.due_at, id: last.id }) : null,
  }
}

async function readCounters(
  container: MedusaContainer,
  scope: OfficerScope,
  now: string
): Promise<InboxAnswer["counters"]> {
  const territory = inTerritory(scope)
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: unknown[] }>(
      `select kind, count(*)::int as waiting, (count(*) filter (where due_at < ?))::int as overdue
         from access_work_item
        where state = 'open' and deleted_at is null and ${territory.sql} and ? = any(audience)
        group by kind order by kind`,
      [now, ...territory.values, scope.agencyKind]
    )
  return CounterRow.array().parse(rows)
}

function when<Value>(
  value: Value | undefined,
  condition: (value: Value) => [string, ...SqlValue[]]
): [string, ...SqlValue[]][] {
  return value === undefined ? [] : [condition(value)]
}

function likeable(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&")
}

function toItem({ submitted_at, due_at, ...row }: z.infer<typeof Row>): InboxItem {
  return { ...row, submitted_at: submitted_at.toISOString(), due_at: due_at.toISOString() }
}
