import { model } from "@medusajs/framework/utils"
import GeographicalIndication from "./geographical-indication"
import IndicationRightEvent from "./indication-right-event"

/** The right of one producer to use an indication (*quyền sử dụng chỉ dẫn địa lý*). Its status is computed. */
const IndicationRight = model
  .define("indication_right", {
    id: model.id({ prefix: "girig" }).primaryKey(),
    producer_id: model.text().index(),
    product_ids: model.array(),
    /** Where the producer makes the products. */
    commune_code: model.text(),
    certificate_no: model.text(),
    /** A calendar day, `YYYY-MM-DD`. */
    granted_on: model.text(),
    /** Exclusive end; null for a right without one. */
    valid_until: model.dateTime().nullable(),
    is_demo: model.boolean().default(false),
    indication: model.belongsTo(() => GeographicalIndication, { mappedBy: "rights" }),
    events: model.hasMany(() => IndicationRightEvent, { mappedBy: "right" }),
  })
  .checks([
    {
      name: "indication_right_commune_code_has_five_digits",
      expression: (columns) => `${columns.commune_code} ~ '^[0-9]{5}$'`,
    },
    {
      name: "indication_right_granted_on_is_a_day",
      expression: (columns) => `${columns.granted_on} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`,
    },
  ])
  .indexes([{ on: ["indication_id", "certificate_no"], unique: true, where: "deleted_at IS NULL" }])

export default IndicationRight
