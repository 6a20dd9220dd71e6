import { model } from "@medusajs/framework/utils"
import { DRAFT_STATES } from "../../../domain"

/** What a producer writes about a product, until an officer has decided about it. What was decided stays. */
const ListingDraft = model
  .define(
    { name: "listing_draft", tableName: "marketplace_listing_draft" },
    {
      id: model.id({ prefix: "lstdr" }).primaryKey(),
      producer_id: model.text(),
      /** Null while the product is new. */
      listing_id: model.text().nullable(),
      product_id: model.text().nullable(),
      state: model.enum([...DRAFT_STATES]).default("draft"),
      /** `ListingContent` */
      content: model.json(),
      /** `ListingContent` as it was live when the draft began; null for a new product. */
      base: model.json().nullable(),
      /** `{ items: { field, text }[] }`: what the officer says of single fields. */
      remarks: model.json(),
      /** Counts every change: who saves says which one was changed. */
      version: model.number().default(1),
      created_by: model.text(),
      submitted_at: model.dateTime().nullable(),
      decided_at: model.dateTime().nullable(),
      /** The officer. */
      decided_by: model.text().nullable(),
      decision_reason: model.text().nullable(),
      is_demo: model.boolean().default(false),
    }
  )
  .checks([
    {
      name: "marketplace_listing_draft_submitted_has_time",
      expression: (columns) =>
        `${columns.state} <> 'submitted' OR ${columns.submitted_at} IS NOT NULL`,
    },
    {
      name: "marketplace_listing_draft_decision_is_whole",
      expression: (columns) =>
        `${columns.state} NOT IN ('approved', 'rejected', 'changes_asked') OR (${columns.decided_at} IS NOT NULL AND ${columns.decided_by} IS NOT NULL)`,
    },
    {
      name: "marketplace_listing_draft_refusal_has_reason",
      expression: (columns) =>
        `${columns.state} NOT IN ('rejected', 'changes_asked') OR coalesce(length(trim(${columns.decision_reason})), 0) > 0`,
    },
    {
      name: "marketplace_listing_draft_approved_is_listed",
      expression: (columns) =>
        `${columns.state} <> 'approved' OR (${columns.listing_id} IS NOT NULL AND ${columns.product_id} IS NOT NULL)`,
    },
    {
      name: "marketplace_listing_draft_version_counts_up",
      expression: (columns) => `${columns.version} >= 1`,
    },
  ])
  .indexes([
    {
      name: "IDX_marketplace_listing_draft_one_open",
      on: ["listing_id"],
      unique: true,
      where:
        "deleted_at IS NULL AND listing_id IS NOT NULL AND state IN ('draft', 'submitted', 'changes_asked')",
    },
    { on: ["producer_id", "updated_at", "id"], where: "deleted_at IS NULL" },
    { on: ["state", "submitted_at", "id"], where: "deleted_at IS NULL" },
  ])

export default ListingDraft
