import { model } from "@medusajs/framework/utils"
import { CASE_DECISIONS, CASE_KINDS, CASE_STATES, ESCALATION_CAUSES } from "../../../domain"
import CaseMessage from "./case-message"

/** A complaint (*khiếu nại*) about an order, between its buyer and one producer; an officer decides where they cannot. */
const CustomerCase = model
  .define(
    { name: "customer_case", tableName: "marketplace_case" },
    {
      id: model.id({ prefix: "case" }).primaryKey(),
      order_id: model.text(),
      /** As printed on the order: what all three sides call it. */
      order_display_id: model.number(),
      producer_id: model.text(),
      /** Of the producer: which agency is competent. */
      commune_code: model.text(),
      /** Null for a guest, and once the account is closed. */
      customer_id: model.text().nullable(),
      /** Where news of the case goes; null when the buyer gave none, or closed the account. */
      contact_email: model.text().nullable(),
      contact_name: model.text().nullable(),
      locale: model.text(),
      kind: model.enum([...CASE_KINDS]),
      state: model.enum([...CASE_STATES]).default("open"),
      opened_at: model.dateTime(),
      first_response_due_at: model.dateTime(),
      resolution_due_at: model.dateTime(),
      first_responded_at: model.dateTime().nullable(),
      escalated_at: model.dateTime().nullable(),
      escalation_cause: model.enum([...ESCALATION_CAUSES]).nullable(),
      decision: model.enum([...CASE_DECISIONS]).nullable(),
      decision_reason: model.text().nullable(),
      /** Đồng; only with the decision that a refund is due. */
      refund_vnd: model.number().nullable(),
      decided_at: model.dateTime().nullable(),
      /** Agency that decided. */
      agency_id: model.text().nullable(),
      closed_at: model.dateTime().nullable(),
      is_demo: model.boolean().default(false),
      messages: model.hasMany(() => CaseMessage, { mappedBy: "customer_case" }),
    }
  )
  .cascades({ delete: ["messages"] })
  .checks([
    {
      name: "marketplace_case_is_settled_after_its_first_answer_is_due",
      expression: (columns) => `${columns.first_response_due_at} <= ${columns.resolution_due_at}`,
    },
    {
      name: "marketplace_case_decided_has_decision_reason_and_moment",
      expression: (columns) =>
        `${columns.state} <> 'decided' OR (${columns.decision} IS NOT NULL AND ${columns.decision_reason} IS NOT NULL AND ${columns.decided_at} IS NOT NULL)`,
    },
    {
      name: "marketplace_case_escalated_has_cause_and_moment",
      expression: (columns) =>
        `${columns.state} <> 'escalated' OR (${columns.escalation_cause} IS NOT NULL AND ${columns.escalated_at} IS NOT NULL)`,
    },
    {
      name: "marketplace_case_closed_has_its_moment",
      expression: (columns) => `${columns.state} <> 'closed' OR ${columns.closed_at} IS NOT NULL`,
    },
    {
      name: "marketplace_case_refund_is_of_a_refund_due",
      expression: (columns) =>
        `${columns.refund_vnd} IS NULL OR (${columns.decision} = 'refund_due' AND ${columns.refund_vnd} > 0)`,
    },
    {
      name: "marketplace_case_commune_code_is_five_digits",
      expression: (columns) => `${columns.commune_code} ~ '^[0-9]{5}$'`,
    },
  ])
  .indexes([
    {
      // The same trouble told twice, or a double tap, is one case.
      name: "IDX_marketplace_case_one_open_of_a_kind",
      on: ["order_id", "producer_id", "kind"],
      unique: true,
      where: "deleted_at IS NULL AND state IN ('open', 'answered', 'escalated')",
    },
    { on: ["producer_id", "opened_at", "id"], where: "deleted_at IS NULL" },
    { on: ["commune_code", "opened_at", "id"], where: "deleted_at IS NULL" },
    { on: ["customer_id"], where: "deleted_at IS NULL" },
    { on: ["state", "resolution_due_at"], where: "deleted_at IS NULL" },
  ])

export default CustomerCase
