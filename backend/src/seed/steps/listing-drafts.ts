import { type ListingContent, typedLabelKeys } from "@cholang/marketplace/domain"
import {
  createListingDraftWorkflow,
  decideListingDraftWorkflow,
  saveListingDraftWorkflow,
  submitListingDraftWorkflow,
} from "@cholang/marketplace/workflows"
import type { OfficerScope, ProducerScope } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import type { SeedContext } from "../context"
import { type DemoListingDraft, LISTING_DRAFTS } from "../demo/listing-drafts"
import { itemAt, known, readRows } from "../read-rows"
import type { SeededProducer } from "./producers"
import type { SeededProduct } from "./products"

const WithId = z.object({ id: z.string() })
const MemberRow = z.object({ id: z.string(), producer_id: z.string(), role: z.string() })
const OfficerRow = z.object({ id: z.string(), agency: z.object({ id: z.string() }) })
const ListingRow = z.object({ id: z.string(), product_id: z.string() })
// Parsed by the workflow that saves it; here it only passes through.
const DraftRow = z.object({
  content: z.custom<ListingContent>((value) => typeof value === "object"),
})
const NEW_PIECES = 24

/** Drafts of a demonstration producer in three states, one of them waiting in its officers' inbox. */
export async function seedListingDrafts(
  context: SeedContext,
  products: ReadonlyMap<string, SeededProduct>,
  producers: ReadonlyMap<string, SeededProducer>
): Promise<void> {
  const existing = await readRows(context.query, "listing_draft", ["id"], WithId, { is_demo: true })
  if (existing.length > 0) {
    return
  }
  for (const [place, demo] of LISTING_DRAFTS.entries()) {
    const own = [...products.values()].filter(({ demo: each }) => each.producer === demo.producer)
    const product = itemAt(own, place)
    await seedDraft(context, demo, known(producers, demo.producer).id, product.id)
  }
  context.added(LISTING_DRAFTS.length, "listing drafts")
}

async function seedDraft(
  context: SeedContext,
  demo: DemoListingDraft,
  producerId: string,
  productId: string
): Promise<void> {
  const { container, query } = context
  const scope = await ownerOf(context, producerId)
  const [listing] = await readRows(query, "listing", ["id", "product_id"], ListingRow, {
    product_id: productId,
  })
  if (scope === null || listing === undefined) {
    return
  }
  const { result } = await createListingDraftWorkflow(container).run({
    input: {
      scope,
      from: { kind: demo.kind === "change" ? "listing" : "copy", id: listing.id },
      is_demo: true,
    },
  })
  const id = result[0] ?? ""
  const [draft] = await readRows(query, "listing_draft", ["content"], DraftRow, { id })
  if (draft === undefined) {
    return
  }
  const { result: saved } = await saveListingDraftWorkflow(container).run({
    input: { scope, id, version: 1, content: said(draft.content, demo, context.now) },
  })
  if (demo.state === "draft") {
    return
  }
  await submitListingDraftWorkflow(container).run({ input: { scope, id, version: saved.version } })
  const officer = await anOfficer(context)
  if (demo.state === "changes_asked" && officer !== null) {
    await decideListingDraftWorkflow(container).run({
      input: {
        scope: officer,
        id,
        version: saved.version + 1,
        decision: "askForChanges",
        reason: demo.reason ?? "",
        remarks: demo.remark === undefined ? [] : [demo.remark],
      },
    })
  }
}

function said(content: ListingContent, demo: DemoListingDraft, now: string): ListingContent {
  const factor = 100 + (demo.dearerPercent ?? 0)
  const typed = new Map(content.label_fields.map((field) => [field.key, field]))
  return {
    ...content,
    title: demo.title ?? content.title,
    summary: demo.summary ?? content.summary,
    label_fields: typedLabelKeys(content.product_set ?? 1, now).map(
      (key) => typed.get(key) ?? { key, value: { vi: "Ghi trên bao bì", en: "On the packet" } }
    ),
    variants: content.variants.map((variant) => ({
      ...variant,
      stock: variant.variant_id === null ? NEW_PIECES : variant.stock,
      price_vnd:
        variant.price_vnd === null
          ? null
          : Math.round((variant.price_vnd * factor) / 100 / 1_000) * 1_000,
    })),
  }
}

async function ownerOf({ query }: SeedContext, producerId: string): Promise<ProducerScope | null> {
  const [owner] = await readRows(
    query,
    "producer_member",
    ["id", "producer_id", "role"],
    MemberRow,
    {
      producer_id: producerId,
      role: "owner",
    }
  )
  return owner === undefined ? null : { producerId, memberId: owner.id, role: "owner" }
}

/** An officer of a department, whose territory is the province. */
async function anOfficer({ query }: SeedContext): Promise<OfficerScope | null> {
  const [officer] = await readRows(query, "officer", ["id", "agency.id"], OfficerRow)
  return officer === undefined
    ? null
    : {
        officerId: officer.id,
        agencyId: officer.agency.id,
        agencyKind: "department",
        territory: { kind: "province" },
      }
}
