import { model } from "@medusajs/framework/utils"
import { AUDIT_ACTOR_TYPES } from "../../../domain"

/** Who did what to which record, and what it was before and after. Append-only; each entry seals the ones before it. */
const AuditEntry = model
  .define(
    { name: "auditEntry", tableName: "audit_entry" },
    {
      id: model.id({ prefix: "audit" }).primaryKey(),
      /** 1, 2, 3 … without a gap. */
      sequence: model.number(),
      at: model.dateTime(),
      actor_type: model.enum([...AUDIT_ACTOR_TYPES]),
      actor_id: model.text(),
      /** `producer.approved` */
      action: model.text(),
      record_type: model.text(),
      record_id: model.text(),
      /** Whose record it is; that producer reads the entry. */
      producer_id: model.text().nullable(),
      /** The agency that acted. */
      agency_id: model.text().nullable(),
      /** Where the record belongs; agencies of that territory read the entry. */
      commune_code: model.text().nullable(),
      before: model.json().nullable(),
      after: model.json().nullable(),
      reason: model.text().nullable(),
      previous_hash: model.text(),
      hash: model.text(),
    }
  )
  .indexes([
    { on: ["sequence"], unique: true },
    { on: ["previous_hash"], unique: true },
    { on: ["record_type", "record_id", "sequence"] },
    { on: ["producer_id", "sequence"] },
    { on: ["agency_id", "sequence"] },
    { on: ["commune_code", "sequence"] },
  ])

export default AuditEntry
