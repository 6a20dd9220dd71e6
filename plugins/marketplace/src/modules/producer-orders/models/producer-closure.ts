import { model } from "@medusajs/framework/utils"

/** Days on which a producer takes no orders, the first and the last included. */
const ProducerClosure = model
  .define(
    { name: "producer_closure", tableName: "marketplace_producer_closure" },
    {
      id: model.id({ prefix: "prcls" }).primaryKey(),
      producer_id: model.text(),
      /** Day in Viet Nam, `YYYY-MM-DD`. */
      starts_on: model.text(),
      ends_on: model.text(),
      /** What shoppers read; empty for none. */
      note: model.text(),
    }
  )
  .checks([
    {
      name: "marketplace_producer_closure_does_not_end_before_it_begins",
      expression: (columns) =>
        `${columns.starts_on} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' AND ${columns.ends_on} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' AND ${columns.ends_on} >= ${columns.starts_on}`,
    },
  ])
  .indexes([{ on: ["producer_id", "ends_on"], where: "deleted_at IS NULL" }])

export default ProducerClosure
