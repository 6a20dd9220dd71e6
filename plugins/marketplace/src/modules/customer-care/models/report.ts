import { model } from "@medusajs/framework/utils"
import { REPORT_STATES, REPORT_SUBJECTS } from "../../../domain"

/** What a visitor says is wrong with a listing or a review. Who reports need not be known. */
const Report = model
  .define(
    { name: "customer_report", tableName: "marketplace_report" },
    {
      id: model.id({ prefix: "rprt" }).primaryKey(),
      subject: model.enum([...REPORT_SUBJECTS]),
      /** Product of the listing, or review. */
      subject_id: model.text(),
      product_id: model.text(),
      producer_id: model.text(),
      /** Of the producer: which agency reads it. */
      commune_code: model.text(),
      /** A reason of the list for its subject. */
      reason: model.text(),
      text: model.text(),
      /** Where the answer goes, if wished; nulled with the reporter's account. */
      contact_email: model.text().nullable(),
      customer_id: model.text().nullable(),
      locale: model.text(),
      /** Hash of subject, reason, words and day: the same report sent twice is one. */
      fingerprint: model.text(),
      state: model.enum([...REPORT_STATES]).default("open"),
      outcome_reason: model.text().nullable(),
      decided_at: model.dateTime().nullable(),
      reported_at: model.dateTime(),
      is_demo: model.boolean().default(false),
    }
  )
  .checks([
    {
      name: "marketplace_report_decided_has_reason_and_moment",
      expression: (columns) =>
        `${columns.state} = 'open' OR (${columns.decided_at} IS NOT NULL AND ${columns.outcome_reason} IS NOT NULL)`,
    },
    {
      name: "marketplace_report_commune_code_is_five_digits",
      expression: (columns) => `${columns.commune_code} ~ '^[0-9]{5}$'`,
    },
  ])
  .indexes([
    { on: ["fingerprint"], unique: true, where: "deleted_at IS NULL" },
    { on: ["state", "reported_at", "id"], where: "deleted_at IS NULL" },
    { on: ["subject", "subject_id"], where: "deleted_at IS NULL" },
    { on: ["customer_id"], where: "deleted_at IS NULL" },
  ])

export default Report
