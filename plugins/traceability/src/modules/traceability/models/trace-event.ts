import type { Localised } from "@cholang/shared"
import { model } from "@medusajs/framework/utils"
import { TRACE_STEPS, type TraceEvidence } from "../../../domain"
import Lot from "./lot"

/**
 * One thing that happened to a lot. Append-only: a trigger of the database refuses UPDATE, DELETE and TRUNCATE, so an
 * event cannot be soft-deleted either. What was wrong is put right by a later event whose `corrects` points back.
 */
const TraceEvent = model
  .define(
    { name: "trace_event", tableName: "traceability_event" },
    {
      id: model.id({ prefix: "trevt" }).primaryKey(),
      lot: model.belongsTo(() => Lot, { mappedBy: "events" }),
      step: model.enum([...TRACE_STEPS]),
      title: model.json<Localised>(),
      note: model.json<Localised>().nullable(),
      /** Five-digit code of the commune where it happened. */
      commune_code: model.text().nullable(),
      happened_at: model.dateTime(),
      recorded_at: model.dateTime(),
      /** Who did it, as it may be shown to the public: a household, a workshop, a role. */
      actor: model.text(),
      evidence: model.json<TraceEvidence[]>(),
      /** Id of the event that this one corrects. */
      corrects: model.text().nullable(),
      is_demo: model.boolean().default(false),
    }
  )
  .indexes([
    { on: ["lot_id", "happened_at"], where: null },
    { on: ["corrects"], unique: true, where: null },
  ])

export default TraceEvent
