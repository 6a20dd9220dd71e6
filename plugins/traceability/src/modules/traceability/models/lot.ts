import type { Localised } from "@cholang/shared"
import { model } from "@medusajs/framework/utils"
import { LOT_STATES, LOT_UNITS } from "../../../domain"
import TraceCode from "./trace-code"
import TraceEvent from "./trace-event"

/** A lot (*lô*): goods made together, which share one history. Never deleted once a code of it exists. */
const Lot = model
  .define(
    { name: "lot", tableName: "traceability_lot" },
    {
      id: model.id({ prefix: "lot" }).primaryKey(),
      /** The public code of the lot, also a row of `trace_code`; printed as `/b/{code}`. */
      code: model.text(),
      /** What the producer calls it: a label for people, unique with its producer only. */
      lot_no: model.text(),
      product_id: model.text(),
      producer_id: model.text(),
      /** Five-digit code of the commune where it was made. */
      commune_code: model.text(),
      /** Whole grams, millilitres or pieces. */
      quantity: model.number(),
      unit: model.enum([...LOT_UNITS]),
      /** Calendar dates in Viet Nam, `2026-11-23`. */
      made_on: model.text(),
      expires_on: model.text().nullable(),
      /** Standards and regulations that the producer declares for it. */
      standards: model.array(),
      state: model.enum([...LOT_STATES]).default("draft"),
      released_at: model.dateTime().nullable(),
      recalled_at: model.dateTime().nullable(),
      /** Why it was recalled, and what someone who has the goods should do. */
      recall_reason: model.json<Localised>().nullable(),
      recall_instructions: model.json<Localised>().nullable(),
      is_demo: model.boolean().default(false),
      events: model.hasMany(() => TraceEvent, { mappedBy: "lot" }),
      codes: model.hasMany(() => TraceCode, { mappedBy: "lot" }),
    }
  )
  .checks([
    { name: "traceability_lot_quantity_is_positive", expression: (c) => `${c.quantity} > 0` },
    {
      name: "traceability_lot_dates_are_calendar_dates",
      expression: (c) =>
        `${c.made_on} ~ '^\\d{4}-\\d{2}-\\d{2}$' AND (${c.expires_on} IS NULL OR ${c.expires_on} ~ '^\\d{4}-\\d{2}-\\d{2}$')`,
    },
    {
      name: "traceability_lot_expires_after_it_is_made",
      expression: (c) => `${c.expires_on} IS NULL OR ${c.expires_on} >= ${c.made_on}`,
    },
    {
      name: "traceability_lot_on_sale_was_released",
      expression: (c) => `${c.state} = 'draft' OR ${c.released_at} IS NOT NULL`,
    },
    {
      name: "traceability_lot_recall_says_why_and_what_to_do",
      expression: (c) =>
        `${c.state} <> 'recalled' OR (${c.recalled_at} IS NOT NULL AND ${c.recall_reason} IS NOT NULL AND ${c.recall_instructions} IS NOT NULL)`,
    },
  ])
  .indexes([
    { on: ["code"], unique: true, where: null },
    { on: ["producer_id", "lot_no"], unique: true, where: null },
    { on: ["product_id"] },
  ])

export default Lot
