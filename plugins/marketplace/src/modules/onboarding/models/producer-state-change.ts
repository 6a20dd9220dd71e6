import { model } from "@medusajs/framework/utils"
import { PRODUCER_STATES } from "../../../domain"

/** One step in the life of a producer: who took it, when and why. Rows are never changed (a trigger). */
const ProducerStateChange = model
  .define(
    { name: "producer_state_change", tableName: "marketplace_producer_state_change" },
    {
      id: model.id({ prefix: "prsta" }).primaryKey(),
      producer_id: model.text(),
      /** Decision or action, such as `submit`, `ask_for_changes`. */
      action: model.text(),
      from_state: model.enum([...PRODUCER_STATES]),
      to_state: model.enum([...PRODUCER_STATES]),
      actor_type: model.enum(["producer", "officer", "user", "system"]),
      actor_id: model.text(),
      agency_id: model.text().nullable(),
      /** What the producer reads. */
      reason: model.text().nullable(),
      /** `{ items: [{ field, text }] }` */
      remarks: model.json(),
      at: model.dateTime(),
    }
  )
  .indexes([{ on: ["producer_id", "at"], where: "deleted_at IS NULL" }])

export default ProducerStateChange
