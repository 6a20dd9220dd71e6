import { type AgencyKind, asOf, fold, type Localised } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { audienceOf, type WorkItemKind, type WorkItemRisk } from "../../domain"

export type OpenWorkItem = {
  kind: WorkItemKind
  record_type: string
  record_id: string
  title: Localised
  producer_id: string | null
  producer_name: Localised | null
  /** Five digits: the territory in which it waits. */
  commune_code: string
  /** `low` may be approved in bulk. */
  risk: WorkItemRisk
  submitted_at: string
  due_at: string
  /** Path in the desk, without a language. */
  link: string
  /** Kinds of agency that it waits on; those usual for the kind unless given. */
  audience?: readonly AgencyKind[]
}

export type OpenWorkItemsStepInput = { items: OpenWorkItem[] }

type Opened = { opened: string[]; superseded: string[] }

/** Puts records before the agencies that decide on them; a record that already waits is put there anew. */
export const openWorkItemsStep = createStep(
  "open-work-items",
  async ({ items }: OpenWorkItemsStepInput, { container }) => {
    if (items.length === 0) {
      return new StepResponse<string[], Opened>([], { opened: [], superseded: [] })
    }
    const now = asOf(container)
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const before: Opened = await db.transaction(async (trx) => {
      const superseded = await trx("access_work_item")
        .whereIn(
          ["record_type", "record_id"],
          items.map(({ record_type, record_id }) => [record_type, record_id])
        )
        .where("state", "open")
        .whereNull("deleted_at")
        .update({ state: "closed", outcome: SUPERSEDED, closed_at: now })
        .returning<{ id: string }[]>("id")
      const opened = await trx("access_work_item")
        .insert(items.map(toRow))
        .returning<{ id: string }[]>("id")
      return { opened: idsOf(opened), superseded: idsOf(superseded) }
    })

    return new StepResponse(before.opened, before)
  },
  async (before, { container }) => {
    if (!before) {
      return
    }
    await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
      await trx("access_work_item").whereIn("id", before.opened).delete()
      await trx("access_work_item")
        .whereIn("id", before.superseded)
        .update({ state: "open", outcome: null, closed_at: null })
    })
  }
)

/** Outcome of an item whose record was handed in again before anybody decided. */
const SUPERSEDED = "superseded"

function idsOf(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id)
}

function toRow({ title, producer_name, audience, kind, ...item }: OpenWorkItem) {
  const words = [title.vi, title.en, producer_name?.vi ?? "", producer_name?.en ?? ""]
  return {
    ...item,
    id: generateEntityId(undefined, "witem"),
    kind,
    title: JSON.stringify(title),
    producer_name: producer_name === null ? null : JSON.stringify(producer_name),
    audience: [...(audience ?? audienceOf(kind))],
    search_text: fold(words.join(" ")),
  }
}
