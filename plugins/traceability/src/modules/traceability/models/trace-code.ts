import { model } from "@medusajs/framework/utils"
import { CODE_KINDS } from "../../../domain"
import Lot from "./lot"

/**
 * A code that may be printed. It belongs to one lot for ever and the string is never issued twice: a trigger of the
 * database refuses DELETE, TRUNCATE and any change of what the code means.
 */
const TraceCode = model
  .define(
    { name: "trace_code", tableName: "traceability_code" },
    {
      id: model.id({ prefix: "trcode" }).primaryKey(),
      /** Twelve characters of Crockford's base 32, upper case. */
      code: model.text(),
      kind: model.enum([...CODE_KINDS]),
      lot: model.belongsTo(() => Lot, { mappedBy: "codes" }),
      issued_at: model.dateTime(),
      is_demo: model.boolean().default(false),
    }
  )
  .checks([
    {
      name: "traceability_code_is_canonical",
      expression: (c) => `${c.code} ~ '^[0-9A-HJKMNP-TV-Z]{12}$'`,
    },
  ])
  .indexes([
    { on: ["code"], unique: true, where: null },
    { on: ["lot_id"], unique: true, where: "kind = 'lot'" },
  ])

export default TraceCode
