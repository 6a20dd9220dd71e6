import { model } from "@medusajs/framework/utils"
import { REMITTANCE_STATES } from "../../../domain"
import Remittance from "./remittance"

/** A row of a carrier's file. What does not agree with the ledger waits here and is not booked. */
const RemittanceLine = model
  .define(
    { name: "remittance_line", tableName: "ledger_remittance_line" },
    {
      id: model.id({ prefix: "remln" }).primaryKey(),
      remittance: model.belongsTo(() => Remittance, { mappedBy: "lines" }),
      /** Line of the file, the header being 1. */
      row_number: model.number(),
      /** The parcel as the carrier names it. */
      reference: model.text(),
      amount_vnd: model.bigNumber(),
      state: model.enum([...REMITTANCE_STATES]),
      /** Remitted minus owed. */
      difference_vnd: model.bigNumber(),
      producer_order_id: model.text().nullable(),
      display_id: model.text().nullable(),
      /** The operator who matched the row or accepted its difference by hand. */
      resolved_by: model.text().nullable(),
    }
  )
  .checks([
    {
      name: "ledger_remittance_line_amount_is_positive",
      expression: (columns) => `${columns.amount_vnd} > 0`,
    },
  ])
  .indexes([
    { on: ["state"], where: "deleted_at IS NULL" },
    {
      name: "IDX_ledger_remittance_line_matched_once",
      on: ["producer_order_id"],
      unique: true,
      where: "state = 'matched' AND deleted_at IS NULL",
    },
  ])

export default RemittanceLine
