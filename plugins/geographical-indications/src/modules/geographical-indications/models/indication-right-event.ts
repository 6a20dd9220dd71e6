import { model } from "@medusajs/framework/utils"
import { RIGHT_REASONS, RIGHT_STATES } from "../../../domain/right-state"
import IndicationRight from "./indication-right"

/** One decided change of a right. Append-only: the database refuses UPDATE and DELETE. */
const IndicationRightEvent = model
  .define("indication_right_event", {
    id: model.id({ prefix: "girev" }).primaryKey(),
    state: model.enum([...RIGHT_STATES]),
    reason: model.enum([...RIGHT_REASONS]).nullable(),
    changed_at: model.dateTime(),
    right: model.belongsTo(() => IndicationRight, { mappedBy: "events" }),
  })
  .checks([
    {
      name: "indication_right_event_withholding_has_reason",
      expression: (columns) =>
        `${columns.state} NOT IN ('suspended', 'revoked') OR ${columns.reason} IS NOT NULL`,
    },
  ])
  .indexes([{ on: ["right_id", "changed_at"], unique: true, where: "deleted_at IS NULL" }])

export default IndicationRightEvent
