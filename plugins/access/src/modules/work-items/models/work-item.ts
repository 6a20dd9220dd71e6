import { model } from "@medusajs/framework/utils"
import { WORK_ITEM_RISKS, WORK_ITEM_STATES } from "../../../domain"

/** Something that waits on an agency: a record to decide on, where it lies, and until when. */
const WorkItem = model
  .define(
    { name: "work_item", tableName: "access_work_item" },
    {
      id: model.id({ prefix: "witem" }).primaryKey(),
      /** What is to be decided: `producer_registration`, `listing`, `payout_account`, `case`… */
      kind: model.text(),
      record_type: model.text(),
      record_id: model.text(),
      /** `{ vi, en }` */
      title: model.json(),
      producer_id: model.text().nullable(),
      /** `{ vi, en }` */
      producer_name: model.json().nullable(),
      /** Five digits; the territory in which it waits. */
      commune_code: model.text(),
      /** Kinds of agency that it waits on. */
      audience: model.array(),
      risk: model.enum([...WORK_ITEM_RISKS]),
      submitted_at: model.dateTime(),
      due_at: model.dateTime(),
      /** Path in the desk. */
      link: model.text(),
      /** Title and producer, folded, for the desk's search. */
      search_text: model.text(),
      state: model.enum([...WORK_ITEM_STATES]).default("open"),
      /** What was decided; null while it is open. */
      outcome: model.text().nullable(),
      closed_at: model.dateTime().nullable(),
    }
  )
  .checks([
    {
      name: "access_work_item_commune_code_is_five_digits",
      expression: (columns) => `${columns.commune_code} ~ '^[0-9]{5}$'`,
    },
    {
      name: "access_work_item_closed_has_outcome",
      expression: (columns) =>
        `(${columns.state} = 'closed') = (${columns.outcome} IS NOT NULL AND ${columns.closed_at} IS NOT NULL)`,
    },
    {
      name: "access_work_item_waits_on_somebody",
      expression: (columns) => `cardinality(${columns.audience}) > 0`,
    },
  ])
  .indexes([
    {
      name: "IDX_access_work_item_open_record",
      on: ["record_type", "record_id"],
      unique: true,
      where: "state = 'open' AND deleted_at IS NULL",
    },
    {
      name: "IDX_access_work_item_open_due",
      on: ["due_at", "id"],
      where: "state = 'open' AND deleted_at IS NULL",
    },
    {
      name: "IDX_access_work_item_open_commune",
      on: ["commune_code", "due_at", "id"],
      where: "state = 'open' AND deleted_at IS NULL",
    },
    {
      name: "IDX_access_work_item_open_kind",
      on: ["kind", "due_at", "id"],
      where: "state = 'open' AND deleted_at IS NULL",
    },
  ])

export default WorkItem
